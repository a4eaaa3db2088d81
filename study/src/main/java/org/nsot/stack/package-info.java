/// Figures of a device: its layers with the values of the user, the spin accumulation in them, and the fields at
/// the nuclei.
@NullMarked
package org.nsot.stack;

import org.jspecify.annotations.NullMarked;
