/// Nuclei: every value with its source.
@NullMarked
package org.nsot.matter;

import org.jspecify.annotations.NullMarked;
