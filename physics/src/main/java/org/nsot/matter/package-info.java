/// Nuclei, metals and spin Hall injectors: every value with its source.
@NullMarked
package org.nsot.matter;

import org.jspecify.annotations.NullMarked;
