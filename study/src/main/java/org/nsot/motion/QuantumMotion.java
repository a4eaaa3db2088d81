package org.nsot.motion;

import org.nsot.bloch.Waveform;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.quantum.ConstantMotion;
import org.nsot.engine.quantum.DrivenMotion;
import org.nsot.engine.quantum.ElectronBath;
import org.nsot.engine.quantum.OpenSpin;
import org.nsot.engine.quantum.QuadrupoleSplitting;
import org.nsot.engine.quantum.SpinDensity;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.TorqueParameter;

/// The quantum spin of a motion, in the rotating frame.
final class QuantumMotion {
    private final RunScenario scenario;

    private QuantumMotion(RunScenario scenario) {
        this.scenario = scenario;
    }

    /// <I>/I at even instants.
    static Trajectory follow(RunScenario scenario, double[] times) {
        QuantumMotion motion = new QuantumMotion(scenario);
        SpinDensity start = SpinDensity.coherent(scenario.torque().spin(), scenario.start());
        Waveform course = scenario.course();
        if (course.isSteady()) {
            OpenSpin spin = motion.at(course.at(0));
            return ConstantMotion.of(spin, times[1] - times[0])
                    .path(start, times[0], times.length - 1)
                    .trajectory();
        }
        double tolerance = scenario.inputs().quantity(RunParameter.TOLERANCE);
        return new DrivenMotion(t -> motion.at(course.at(t)), course.cornersSecond(), tolerance)
                .path(start, times)
                .trajectory();
    }

    /// The spin while the course of mu has a value.
    private OpenSpin at(double course) {
        double mu = course * scenario.spinAccumulationJoule();
        double temperature = scenario.torqueScenario().si(TorqueParameter.TEMPERATURE);
        Vector turn = scenario.direction()
                .times(course * scenario.fieldLikeRadPerS())
                .plus(new Vector(0, 0, scenario.detuningRadPerS()))
                .plus(radioFrequency());
        return OpenSpin.of(scenario.torque().spin())
                .turning(turn)
                .split(new QuadrupoleSplitting(
                        scenario.quadrupoleRadPerS(),
                        scenario.inputs().quantity(RunParameter.ASYMMETRY),
                        new Vector(1, 0, 0),
                        new Vector(0, 0, 1)))
                .relaxing(ElectronBath.of(scenario.torque(), mu, scenario.direction(), temperature)
                        .relaxation());
    }

    private Vector radioFrequency() {
        double phase = scenario.inputs().quantity(RunParameter.RF_PHASE);
        return new Vector(Math.cos(phase), Math.sin(phase), 0).times(scenario.radioFrequencyRadPerS());
    }
}
