package org.nsot.motion;

import java.util.ArrayList;
import java.util.List;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.DampingLikeTorque;
import org.nsot.bloch.FieldLikeTorque;
import org.nsot.bloch.GilbertDamping;
import org.nsot.bloch.KorringaPumping;
import org.nsot.bloch.QuadrupoleCoupling;
import org.nsot.bloch.RadioFrequencyCircular;
import org.nsot.bloch.RadioFrequencyLinear;
import org.nsot.bloch.RotatingFrame;
import org.nsot.bloch.Term;
import org.nsot.bloch.Waveform;
import org.nsot.bloch.Zeeman;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.RunParameter;

/// The terms of the Bloch equation of a scenario.
///
/// @param scenario of the motion
record RunTerms(RunScenario scenario) {
    private static final Vector X = new Vector(1, 0, 0);
    private static final Vector Z = new Vector(0, 0, 1);

    BlochEquation equation(Level level) {
        List<Term> terms = new ArrayList<>();
        addFields(terms);
        if (!scenario.followsLine()) {
            terms.add(fieldLike());
        }
        terms.add(dampingLike());
        double alpha = scenario.inputs().quantity(RunParameter.GILBERT_DAMPING);
        if (alpha != 0) {
            terms.add(new GilbertDamping(alpha));
        }
        if (!scenario.relaxationWord().equals("none")) {
            terms.add(level == Level.CLASSICAL ? scenario.relaxation() : pumping());
        }
        return BlochEquation.of(terms);
    }

    private void addFields(List<Term> terms) {
        double omega1 = scenario.radioFrequencyRadPerS();
        double phase = scenario.inputs().quantity(RunParameter.RF_PHASE);
        if (scenario.inLaboratory()) {
            terms.add(Zeeman.of(
                    scenario.torque().gyromagneticRatio(), scenario.inputs().quantity(RunParameter.FIELD), Z));
        } else if (scenario.detuningRadPerS() != 0) {
            terms.add(new RotatingFrame(scenario.detuningRadPerS()));
        }
        if (omega1 != 0) {
            terms.add(drive(omega1, phase));
        }
        if (scenario.hasQuadrupole()) {
            double q = scenario.quadrupoleRadPerS() * scenario.torque().spinLengthValue();
            terms.add(new QuadrupoleCoupling(q, scenario.inputs().quantity(RunParameter.ASYMMETRY), X, Z));
        }
    }

    /// In the laboratory m turns by exp(-i gamma B t), and a resonant drive with it.
    private Term drive(double omega1, double phase) {
        if (!scenario.inLaboratory()) {
            return RadioFrequencyCircular.inRotatingFrame(Waveform.constant(omega1), phase);
        }
        double frequency = scenario.detuningRadPerS() - scenario.larmorRadPerS();
        return scenario.inputs().word(RunParameter.RF_POLARIZATION).equals("linear")
                ? new RadioFrequencyLinear(Waveform.constant(2 * omega1), frequency, phase, X)
                : new RadioFrequencyCircular(Waveform.constant(omega1), frequency, phase);
    }

    private Term fieldLike() {
        return scenario.isOfRate()
                ? FieldLikeTorque.ofRate(scenario.course().times(scenario.fieldLikeRadPerS()), scenario.direction())
                : FieldLikeTorque.of(scenario.torque(), accumulation(), scenario.direction());
    }

    private Term dampingLike() {
        return scenario.isOfRate()
                ? DampingLikeTorque.ofRate(scenario.course().times(scenario.dampingLikeRate()), scenario.direction())
                : DampingLikeTorque.of(scenario.torque(), accumulation(), scenario.direction());
    }

    /// The published torque turns away from mu, and so does the pumping that belongs to it.
    private Term pumping() {
        double sign = -scenario.torque().formulation().dampingTorqueSign();
        return new KorringaPumping(
                scenario.torque().spin(),
                scenario.torque().korringaProductSecondKelvin(),
                scenario.temperatureKelvin(),
                0,
                accumulation().times(sign),
                scenario.direction());
    }

    private Waveform accumulation() {
        return scenario.course().times(scenario.spinAccumulationJoule());
    }
}
