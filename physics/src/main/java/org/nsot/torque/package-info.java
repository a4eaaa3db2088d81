/// Spin-mixing conductance of a nucleus, its two torques and the critical point.
@NullMarked
package org.nsot.torque;

import org.jspecify.annotations.NullMarked;
