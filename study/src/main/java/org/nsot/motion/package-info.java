/// Figures of motion: paths of spins, their signals and spectra, and what becomes of them.
@NullMarked
package org.nsot.motion;

import org.jspecify.annotations.NullMarked;
