/// CODATA constants: value, unit, uncertainty, year.
@NullMarked
package org.nsot.constants;

import org.jspecify.annotations.NullMarked;
