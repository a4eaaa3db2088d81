package org.nsot.motion;

import org.nsot.bloch.Waveform;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.parallel.StopRequest;
import org.nsot.engine.quantum.ConstantMotion;
import org.nsot.engine.quantum.DrivenMotion;
import org.nsot.engine.quantum.ElectronBath;
import org.nsot.engine.quantum.OpenSpin;
import org.nsot.engine.quantum.QuadrupoleSplitting;
import org.nsot.engine.quantum.SpinDensity;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.RunParameter;

/// The quantum spin of a motion, in a turning frame.
final class QuantumMotion {
    private static final Vector X = new Vector(1, 0, 0);
    private static final Vector Z = new Vector(0, 0, 1);

    private final RunScenario scenario;

    private QuantumMotion(RunScenario scenario) {
        this.scenario = scenario;
    }

    /// <I>/(hbar I) at even instants.
    static Stretches.Followed follow(RunScenario scenario, double[] times, RunProgress progress) {
        QuantumMotion motion = new QuantumMotion(scenario);
        Trajectory path = motion.path(times);
        progress.at(1);
        return new Stretches.Followed(path, !StopRequest.taken());
    }

    private Trajectory path(double[] times) {
        SpinDensity start = SpinDensity.coherent(scenario.torque().spin(), scenario.start());
        Waveform course = scenario.course();
        if (course.isSteady()) {
            return ConstantMotion.of(at(course.at(0)), times[1] - times[0])
                    .path(start, times[0], times.length - 1)
                    .trajectory();
        }
        double tolerance = scenario.inputs().quantity(RunParameter.TOLERANCE);
        return new DrivenMotion(t -> at(course.at(t)), course.cornersSecond(), tolerance)
                .path(start, times)
                .trajectory();
    }

    /// The spin while the course of mu has a value.
    private OpenSpin at(double course) {
        double asymmetry = scenario.inputs().quantity(RunParameter.ASYMMETRY);
        return OpenSpin.of(scenario.torque().spin())
                .turning(turn(course))
                .split(new QuadrupoleSplitting(scenario.quadrupoleRadPerS(), asymmetry, X, Z))
                .relaxing(ElectronBath.of(
                                scenario.torque(),
                                course * scenario.spinAccumulationJoule(),
                                scenario.direction(),
                                scenario.temperatureKelvin())
                        .relaxation());
    }

    private Vector turn(double course) {
        double phase = scenario.inputs().quantity(RunParameter.RF_PHASE);
        double omega1 = scenario.radioFrequencyRadPerS();
        Vector fields = new Vector(omega1 * Math.cos(phase), omega1 * Math.sin(phase), scenario.detuningRadPerS());
        return scenario.followsLine()
                ? fields
                : fields.plus(scenario.direction().times(course * scenario.fieldLikeRadPerS()));
    }
}
