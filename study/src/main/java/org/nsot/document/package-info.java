/// What a command answers: inputs, results, warnings and references, written as text, JSON or CSV.
@NullMarked
package org.nsot.document;

import org.jspecify.annotations.NullMarked;
