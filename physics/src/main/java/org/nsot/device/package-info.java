/// The device: spin Hall current and the spin accumulation it makes, heat, Oersted field, what the nuclei
/// give back, and whether it all suffices.
@NullMarked
package org.nsot.device;

import org.jspecify.annotations.NullMarked;
