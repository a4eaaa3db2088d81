package org.nsot.engine.pulse;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.parallel.Workers;
import org.nsot.engine.pulse.Segment.IdealPulse;
import org.nsot.engine.pulse.Segment.Interval;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// Runs pulse sequences on ensembles.
///
/// Each interval takes a whole number of equal steps between two points of its acquisition, so an instant of
/// acquisition is the end of a step and so is the end of the interval. RK4, or Heun's scheme where there is
/// thermal noise. The result has the same bytes for any number of threads.
///
/// @param kernel     what advances the spins
/// @param workers    the threads
/// @param stepSecond the longest step wanted; empty for the one advised from the fastest frequency of each
///                   interval
/// @param watched    the spins whose paths are kept
/// @param watchSecond longest time between two points of such a path
public record SequenceRunner(
        Kernel kernel, Workers workers, OptionalDouble stepSecond, List<Integer> watched, double watchSecond) {
    /// Copies the list.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 unless the times are positive
    public SequenceRunner {
        watched = List.copyOf(watched);
        stepSecond.ifPresent(h -> Domain.positive("step", h));
        if (!watched.isEmpty()) {
            Domain.positive("time between two points of a path", watchSecond);
        }
    }

    /// With advised steps, and no paths.
    public static SequenceRunner of(Kernel kernel, Workers workers) {
        return new SequenceRunner(kernel, workers, OptionalDouble.empty(), List.of(), Double.POSITIVE_INFINITY);
    }

    /// With steps no longer than given.
    public SequenceRunner withStep(double stepSecond) {
        return new SequenceRunner(kernel, workers, OptionalDouble.of(stepSecond), watched, watchSecond);
    }

    /// With paths of some spins.
    public SequenceRunner watching(List<Integer> spins, double watchSecond) {
        return new SequenceRunner(kernel, workers, stepSecond, spins, watchSecond);
    }

    /// Runs a sequence on spins in equilibrium, along z.
    public Recording run(Sequence sequence, InhomogeneousEnsemble ensemble) {
        return run(sequence, ensemble, new Vector(0, 0, ensemble.centre().equilibrium()));
    }

    /// Runs a sequence on spins that all start at one m.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if the wanted step is too long, with the number that would do
    public Recording run(Sequence sequence, InhomogeneousEnsemble ensemble, Vector start) {
        return run(sequence, ensemble, start, share -> {});
    }

    /// The same, and tells how far it is: what had been recorded when the calling thread was interrupted is kept.
    ///
    /// @param progress is told the share of the duration that has passed, from 0 to 1
    /// @throws org.nsot.errors.Refusal NSOT-101 if the wanted step is too long, with the number that would do
    public Recording run(Sequence sequence, InhomogeneousEnsemble ensemble, Vector start, DoubleConsumer progress) {
        double duration = sequence.durationSecond();
        SequenceRun run = new SequenceRun(this, ensemble, start, t -> progress.accept(t / duration));
        try {
            for (Segment segment : sequence.segments()) {
                switch (segment) {
                    case IdealPulse pulse -> run.turn(pulse);
                    case Interval interval -> run.advance(interval);
                }
            }
            return run.recording(true);
        } catch (CancellationException interrupted) {
            return run.recording(false);
        }
    }
}
