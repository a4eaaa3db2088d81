package org.nsot.motion;

import static org.nsot.scenario.RunParameter.ASYMMETRY;
import static org.nsot.scenario.RunParameter.COUPLING_SPREAD;
import static org.nsot.scenario.RunParameter.CURRENT_DURING;
import static org.nsot.scenario.RunParameter.DETUNING;
import static org.nsot.scenario.RunParameter.EQUILIBRIUM;
import static org.nsot.scenario.RunParameter.FIELD;
import static org.nsot.scenario.RunParameter.FIELD_LIKE_RATE;
import static org.nsot.scenario.RunParameter.FIELD_SPREAD;
import static org.nsot.scenario.RunParameter.FRAME;
import static org.nsot.scenario.RunParameter.GILBERT_DAMPING;
import static org.nsot.scenario.RunParameter.INTEGRATOR;
import static org.nsot.scenario.RunParameter.LENGTH;
import static org.nsot.scenario.RunParameter.MU_SPREAD;
import static org.nsot.scenario.RunParameter.NU;
import static org.nsot.scenario.RunParameter.QUADRUPOLE;
import static org.nsot.scenario.RunParameter.RF_AMPLITUDE;
import static org.nsot.scenario.RunParameter.RF_FREQUENCY;
import static org.nsot.scenario.RunParameter.RF_POLARIZATION;
import static org.nsot.scenario.RunParameter.RF_SPREAD;
import static org.nsot.scenario.RunParameter.SPIN_ACCUMULATION;
import static org.nsot.scenario.RunParameter.STEP;
import static org.nsot.scenario.RunParameter.T1;
import static org.nsot.scenario.RunParameter.TOLERANCE;

import java.util.ArrayList;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.TorqueParameter;

/// Inputs that make no sense together.
final class RunContradictions {
    private final RunScenario scenario;
    private final RunInputs given;
    private final Inputs<RunParameter> inputs;

    private RunContradictions(RunScenario scenario, RunInputs given) {
        this.scenario = scenario;
        this.given = given;
        this.inputs = given.run();
    }

    /// @throws Refusal NSOT-402 for the first that is found
    static void refuse(RunScenario scenario, RunInputs given) {
        RunContradictions contradictions = new RunContradictions(scenario, given);
        contradictions.ofUncertain();
        contradictions.ofTorque();
        contradictions.ofMeasured();
        contradictions.ofFrame();
        contradictions.ofRelaxation();
        contradictions.ofLevels();
        contradictions.ofNoise();
        contradictions.ofEnsemble();
        contradictions.ofIntegrator();
    }

    private void ofUncertain() {
        List<Parameter> uncertain = new ArrayList<>(given.torque().uncertain());
        uncertain.addAll(inputs.uncertain());
        if (!uncertain.isEmpty()) {
            throw refusal(
                    "an uncertain --" + uncertain.getFirst().option(),
                    "exact values",
                    "a run follows one motion and has no bands: give one value");
        }
    }

    private void ofTorque() {
        refuseBoth(NU, SPIN_ACCUMULATION, "nu is what mu would give");
        if (given.torque().isGiven(TorqueParameter.CURRENT)) {
            String reason = "the current would give it";
            refuseIf(inputs.isGiven(NU), "--current with --nu", reason);
            refuseIf(inputs.isGiven(SPIN_ACCUMULATION), "--current with --spin-accumulation", reason);
        }
        refuseIf(
                inputs.isGiven(FIELD_LIKE_RATE) && !inputs.isGiven(NU),
                "--field-like-rate without --nu",
                "mu gives both rates; give both yourself, --nu \"0 1/s\" for none");
    }

    private void ofMeasured() {
        for (TorqueParameter measured : List.of(TorqueParameter.FROM_KORRINGA, TorqueParameter.KNIGHT_SHIFT)) {
            refuseIf(
                    given.torque().isGiven(measured) && !given.formulation().equals("measured"),
                    "--" + measured.option() + " with --formulation " + given.formulation(),
                    "take --formulation measured");
        }
    }

    private void ofFrame() {
        boolean field = inputs.isGiven(FIELD);
        refuseIf(scenario.inLaboratory() && !field, "--frame laboratory without --field", "give --field \"1 mT\"");
        refuseIf(
                inputs.isGiven(RF_FREQUENCY) && !field,
                "--rf-frequency without --field",
                "give --field, or --detuning instead");
        refuseBoth(RF_FREQUENCY, DETUNING, "each gives the other");
        refuseIf(
                inputs.isGiven(FRAME) && inputs.word(FRAME).equals("line") && !scenario.lineIsOne(),
                "--frame line with mu across z or with a spread of mu or of the coupling",
                "there is no one line to turn with: take --frame rotating");
        refuseIf(
                !scenario.isConstant() && scenario.followsLine() && scenario.radioFrequencyRadPerS() != 0,
                "--frame line with a course of mu and radio frequency",
                "the radio frequency would have to follow the line: take --frame rotating");
        refuseIf(
                inputs.word(RF_POLARIZATION).equals("linear") && !scenario.inLaboratory(),
                "--rf-polarization linear in a turning frame",
                "half of a linear field turns along and the rest averages out: take --frame laboratory to see both");
    }

    private void ofRelaxation() {
        boolean times = scenario.relaxationWord().equals("times");
        String with = " with relaxation " + scenario.relaxationWord();
        refuseIf(!times && inputs.isGiven(T1), "--t1" + with, "leave one of them out");
        refuseIf(!times && inputs.isGiven(EQUILIBRIUM), "--equilibrium" + with, "leave one of them out");
        refuseIf(!times && given.torque().isGiven(TorqueParameter.T2), "--t2" + with, "leave one of them out");
        refuseIf(
                times && !scenario.isClassicalOnly(),
                "--relaxation times with other levels than classical",
                "a" + " quantum spin and a mean field are relaxed by the electrons at --temperature: leave it out");
    }

    private void ofLevels() {
        if (scenario.isClassicalOnly()) {
            return;
        }
        String with = " with --level " + inputs.word(RunParameter.LEVEL);
        refuseIf(inputs.isGiven(NU), "--nu" + with, "give --spin-accumulation: the electrons need mu and T");
        refuseIf(scenario.inLaboratory(), "--frame laboratory" + with, "take a turning frame");
        refuseIf(scenario.isEnsemble(), "a sequence, noise or several spins" + with, "take --level classical");
        refuseIf(inputs.quantity(GILBERT_DAMPING) != 0, "--gilbert-damping" + with, "leave it out");
        refuseIf(scenario.relaxationWord().equals("none"), "--relaxation none" + with, "leave it out");
        refuseIf(
                scenario.levels().contains(Level.QUANTUM) && inputs.isGiven(LENGTH),
                "--length" + with,
                "a quantum spin starts in a coherent state: leave it out");
    }

    private void ofNoise() {
        if (scenario.noiseTemperatureKelvin() == 0) {
            return;
        }
        refuseIf(
                inputs.quantity(GILBERT_DAMPING) == 0,
                "--noise-temperature without --gilbert-damping",
                "noise belongs to a damping: give --gilbert-damping 0.01");
        refuseIf(
                !scenario.relaxationWord().equals("none"),
                "--noise-temperature with relaxation " + scenario.relaxationWord(),
                "the damping that belongs to the noise relaxes m: leave the other out");
    }

    private void ofEnsemble() {
        if (!scenario.isEnsemble()) {
            for (RunParameter spread : List.of(FIELD_SPREAD, COUPLING_SPREAD, MU_SPREAD, RF_SPREAD)) {
                refuseIf(inputs.quantity(spread) != 0, "--" + spread.option() + " of one spin", "give --spins 1000");
            }
            refuseIf(inputs.isGiven(CURRENT_DURING), "--current-during without --sequence", "give a --course instead");
            return;
        }
        String with = " with a sequence, noise or several spins";
        refuseIf(scenario.inLaboratory(), "--frame laboratory" + with, "take a turning frame");
        refuseIf(scenario.hasQuadrupole(), "--" + QUADRUPOLE.option() + with, "leave it out");
        refuseIf(inputs.isGiven(ASYMMETRY), "--" + ASYMMETRY.option() + with, "leave it out");
        refuseIf(!scenario.isConstant(), "--course" + with, "take a constant mu; --current-during says when it flows");
        refuseIf(inputs.isGiven(INTEGRATOR), "--integrator" + with, "an ensemble takes its own: leave it out");
        refuseIf(inputs.isGiven(TOLERANCE), "--tolerance" + with, "give --step instead");
        boolean spread = inputs.quantity(FIELD_SPREAD) != 0 || !scenario.lineIsOne();
        refuseIf(
                spread && inputs.quantity(GILBERT_DAMPING) != 0,
                "--gilbert-damping with a spread of field, coupling or mu",
                "leave one of them out");
        refuseIf(
                scenario.hasSequence() && (inputs.isGiven(RunParameter.TILT) || inputs.isGiven(LENGTH)),
                "--tilt or --length with a sequence",
                "a sequence starts from m_0 along z; --pulse-angle gives the angle of the pulse");
    }

    private void ofIntegrator() {
        boolean adaptive = inputs.word(INTEGRATOR).equals("adaptive") && !scenario.isEnsemble();
        refuseIf(
                adaptive && inputs.isGiven(STEP),
                "--step with --integrator adaptive",
                "it chooses its steps: give --tolerance, or --integrator geometric");
        refuseIf(
                !adaptive && !scenario.isEnsemble() && inputs.isGiven(TOLERANCE),
                "--tolerance with --integrator " + inputs.word(INTEGRATOR),
                "give --step, or --integrator adaptive");
        refuseIf(
                inputs.isGiven(RF_POLARIZATION) && inputs.quantity(RF_AMPLITUDE) == 0,
                "--rf-polarization without --rf-amplitude",
                "give --rf-amplitude \"1 kHz\"");
    }

    private void refuseBoth(RunParameter one, RunParameter other, String reason) {
        refuseIf(
                inputs.isGiven(one) && inputs.isGiven(other),
                "--" + one.option() + " with --" + other.option(),
                reason);
    }

    private static void refuseIf(boolean contradicts, String what, String mend) {
        if (contradicts) {
            throw refusal(what, "inputs that go together", mend);
        }
    }

    private static Refusal refusal(String what, String allowed, String mend) {
        return new Refusal(ErrorCode.OPTIONS_CONTRADICT, what, allowed, mend);
    }
}
