package org.nsot.motion;

import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.Relaxation;
import org.nsot.engine.dynamics.AdaptiveIntegrator;
import org.nsot.engine.dynamics.Integrator;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.Growth;
import org.nsot.engine.observe.Threshold;
import org.nsot.engine.observe.Window;
import org.nsot.hyperfine.Vector;

/// The drive at which a small transverse part about m_0 begins to grow, by simulation and continuation.
///
/// Criterion: `docs/theory/12-observables.md`.
public final class SimulatedThreshold {
    private static final double RELATIVE = 1e-5;
    /// So small that the seed of [Threshold#SEED] is followed through twelve time constants.
    private static final AdaptiveIntegrator INTEGRATOR = new AdaptiveIntegrator(1e-14);
    private static final int INTERVALS = 40;
    private static final double TIMES_T2 = 4;

    private SimulatedThreshold() {}

    /// The scenario at its threshold, sought between twice 1/(T2 |m_0|) for nu of one sign and of the other.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-402 unless one classical spin moves freely with T1, T2 and a constant
    /// mu along z; NSOT-102 where m_0 = 0 or the torque vanishes, so that there is no threshold
    public static RunScenario of(RunScenario scenario) {
        Stability.demandPossible(scenario);
        RunScenario plain = Stability.plain(scenario);
        RunDrive drive = RunDrive.of(plain);
        Relaxation relaxation = plain.relaxation();
        double range = 2 / Math.abs(relaxation.t2Second() * relaxation.equilibrium() * drive.ratePerDrive(plain));
        Threshold found = Threshold.between(
                -range,
                range,
                RELATIVE,
                new Vector(0, 0, relaxation.equilibrium()),
                (value, start) -> probe(plain.of(in -> drive.with(in, value)), start));
        return scenario.of(in -> drive.with(in, found.drive()));
    }

    private static Threshold.Outcome probe(RunScenario scenario, Vector start) {
        BlochEquation equation = scenario.equation();
        double duration = TIMES_T2 * scenario.relaxation().t2Second();
        Trajectory path = INTEGRATOR.run(equation, start, Integrator.evenTimes(0, duration, INTERVALS));
        double growth =
                Growth.ratePerSecond(path, new Window(duration / 2, duration)).value();
        int end = INTERVALS;
        return new Threshold.Outcome(growth, new Vector(path.x()[end], path.y()[end], path.z()[end]));
    }
}
