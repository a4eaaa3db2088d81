package org.nsot.engine.pulse;

import java.util.List;
import org.nsot.engine.dynamics.Trajectory;

/// What a run of a sequence gives.
///
/// @param mean  mean of m over the ensemble at the instants of acquisition, counted from the start of the
///              sequence; of one acquisition it is the free induction decay
/// @param paths paths of the spins that were watched
/// @param complete whether the sequence was followed to its end
public record Recording(Trajectory mean, List<Trajectory> paths, boolean complete) {}
