/// Quadrature, acceleration of series, special functions: for the physics, not exported to users.
@NullMarked
package org.nsot.numerics;

import org.jspecify.annotations.NullMarked;
