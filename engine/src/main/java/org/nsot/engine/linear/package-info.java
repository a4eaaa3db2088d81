/// Small matrices of complex numbers.
@NullMarked
package org.nsot.engine.linear;

import org.jspecify.annotations.NullMarked;
