/// Spin Hall current and the spin accumulation it makes.
@NullMarked
package org.nsot.device;

import org.jspecify.annotations.NullMarked;
