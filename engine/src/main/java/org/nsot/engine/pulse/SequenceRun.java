package org.nsot.engine.pulse;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.nsot.engine.dynamics.StepAdvice;
import org.nsot.engine.dynamics.StepScheme;
import org.nsot.engine.kernel.Couplings;
import org.nsot.engine.kernel.Drive;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Scheme;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.engine.kernel.Spins;
import org.nsot.engine.kernel.Stepping;
import org.nsot.engine.pulse.Segment.IdealPulse;
import org.nsot.engine.pulse.Segment.Interval;
import org.nsot.hyperfine.Vector;

/// A sequence on its way: the spins, the time and what has been recorded.
final class SequenceRun {
    /// Error of the angle per radian. RK4 then damps by 5e-9 per radian: a line keeps its width to that share of
    /// its frequency.
    private static final double ERROR = 1e-7;

    private final SequenceRunner runner;
    private final DoubleConsumer clock;
    private final SpinCoupling[] each;
    private final long seed;
    private final Couplings couplings;
    private final Spins spins;
    private final Scheme scheme;
    private final PathLog mean = new PathLog();
    private final List<PathLog> paths;
    private double elapsedSecond;
    private long stepsDone;

    /// @param clock is told the time that has passed, in s
    SequenceRun(SequenceRunner runner, InhomogeneousEnsemble ensemble, Vector start, DoubleConsumer clock) {
        this.runner = runner;
        this.clock = clock;
        seed = ensemble.seed();
        each = new SpinCoupling[ensemble.count()];
        couplings = new Couplings(each.length);
        for (int i = 0; i < each.length; i++) {
            each[i] = ensemble.spin(i);
            couplings.set(i, each[i]);
        }
        scheme = couplings.noisy() ? Scheme.HEUN : Scheme.RK4;
        spins = new Spins(each.length);
        for (int i = 0; i < spins.count(); i++) {
            spins.set(i, start.x(), start.y(), start.z());
        }
        paths = Stream.generate(PathLog::new).limit(runner.watched().size()).toList();
        watch(0);
    }

    Recording recording(boolean complete) {
        return new Recording(mean.path(), paths.stream().map(PathLog::path).toList(), complete);
    }

    /// Turns each spin clockwise about (cos phi, sin phi, 0).
    void turn(IdealPulse pulse) {
        Vector axis = new Vector(Math.cos(pulse.phaseRadian()), Math.sin(pulse.phaseRadian()), 0);
        for (int i = 0; i < spins.count(); i++) {
            double angle = pulse.angleRadian() * each[i].driveFactor();
            Vector m = new Vector(spins.x(i), spins.y(i), spins.z(i));
            Vector turned = m.times(Math.cos(angle))
                    .plus(m.cross(axis).times(Math.sin(angle)))
                    .plus(axis.times(m.dot(axis) * (1 - Math.cos(angle))));
            spins.set(i, turned.x(), turned.y(), turned.z());
        }
        watch(0);
    }

    /// Passes an interval, in stretches from one point that is recorded to the next.
    void advance(Interval interval) {
        long steps = steps(interval);
        double h = interval.durationSecond() / steps;
        long read = interval.points() == 0 ? steps : steps / interval.points();
        long look = paths.isEmpty() ? steps : Math.max(1, (long) (runner.watchSecond() / h));
        Drive drive = IntervalDrive.of(interval, stepsDone * h);
        long done = 0;
        while (done < steps) {
            if (interval.points() > 0 && done % read == 0) {
                read(done * h);
            }
            long next = Math.min(steps, Math.min((done / read + 1) * read, (done / look + 1) * look));
            Stepping stepping = new Stepping(scheme, h, stepsDone + done, next - done, drive, seed);
            runner.workers()
                    .share(
                            spins.count(),
                            Kernel.granularity(),
                            (from, to) -> runner.kernel().advance(spins, couplings, stepping, from, to));
            done = next;
            clock.accept(elapsedSecond + done * h);
            if (done % look == 0 || done == steps) {
                watch(done * h);
            }
        }
        stepsDone += steps;
        elapsedSecond += interval.durationSecond();
    }

    private long steps(Interval interval) {
        StepAdvice advice = advice(interval);
        double longest = runner.stepSecond().isPresent()
                ? advice.check(runner.stepSecond().getAsDouble())
                : advice.stepSecond(ERROR);
        int points = Math.max(1, interval.points());
        double stepsAPoint = Math.ceil(interval.durationSecond() / points / longest);
        return points * Math.max(1, (long) stepsAPoint);
    }

    private StepAdvice advice(Interval interval) {
        double current = interval.current().peak();
        double fastest = interval.variationRadPerS();
        for (SpinCoupling spin : each) {
            double radio = Math.abs(spin.driveFactor() * interval.amplitudeRadPerS());
            fastest = Math.max(fastest, radio + spin.fastestRadPerSecond(current));
        }
        return new StepAdvice(scheme == Scheme.RK4 ? StepScheme.RK4 : StepScheme.HEUN, fastest);
    }

    /// One sum after the other, so that it does not depend on threads.
    private void read(double localSecond) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (int i = 0; i < spins.count(); i++) {
            x += spins.x(i);
            y += spins.y(i);
            z += spins.z(i);
        }
        int n = spins.count();
        mean.add(elapsedSecond + localSecond, x / n, y / n, z / n);
    }

    private void watch(double localSecond) {
        for (int k = 0; k < paths.size(); k++) {
            int i = runner.watched().get(k);
            paths.get(k).add(elapsedSecond + localSecond, spins.x(i), spins.y(i), spins.z(i));
        }
    }
}
