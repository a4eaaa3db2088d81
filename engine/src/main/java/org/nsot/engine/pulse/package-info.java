/// Pulse sequences in the rotating frame, and ensembles whose spins differ.
@NullMarked
package org.nsot.engine.pulse;

import org.jspecify.annotations.NullMarked;
