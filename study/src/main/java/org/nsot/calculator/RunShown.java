package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Sourced;
import org.nsot.document.Node.Text;
import org.nsot.motion.RunScenario;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.TorqueParameter;

/// The inputs of a run that matter: those given, and the defaults that have a part in it.
final class RunShown {
    private final RunInputs inputs;
    private final RunScenario scenario;

    private RunShown(RunInputs inputs, RunScenario scenario) {
        this.inputs = inputs;
        this.scenario = scenario;
    }

    static Group inputs(RunInputs inputs, RunScenario scenario) {
        return new RunShown(inputs, scenario).group();
    }

    private Group group() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.text("formulation", "formulation", inputs.formulation()));
        for (TorqueParameter parameter : inputs.torque().parameters()) {
            if (inputs.torque().has(parameter) && matters(parameter)) {
                entries.add(InputEntries.of(inputs.torque(), parameter));
            }
        }
        for (RunParameter parameter : inputs.run().parameters()) {
            if (parameter == RunParameter.T1 && scenario.relaxationWord().equals("times")) {
                entries.add(relaxationTime());
            } else if (parameter == RunParameter.FRAME) {
                entries.add(InputEntries.of(inputs.run(), parameter, new Text(scenario.frame())));
            } else if (inputs.run().has(parameter) && matters(parameter)) {
                entries.add(InputEntries.of(inputs.run(), parameter));
            }
        }
        return new Group(entries);
    }

    private Entry relaxationTime() {
        Amount t1 = new Amount(scenario.relaxation().t1Second(), "s");
        return new Entry(
                RunParameter.T1.key(),
                RunParameter.T1.label(),
                new Sourced(t1, inputs.run().isGiven(RunParameter.T1) ? "given" : "5 T2"));
    }

    private boolean matters(TorqueParameter parameter) {
        boolean measured = inputs.formulation().equals("measured");
        boolean electronGas = !scenario.isOfRate() && !measured;
        return inputs.torque().isGiven(parameter)
                || switch (parameter) {
                    case ISOTOPE -> true;
                    case T2 -> scenario.relaxationWord().equals("times");
                    case TEMPERATURE -> scenario.relaxationWord().equals("korringa");
                    case PERMEABILITY, CONTACT_ENHANCEMENT, FERMI_WAVENUMBER, LATTICE_CONSTANT, SPIN_LENGTH ->
                        electronGas && !inputs.torque().has(TorqueParameter.METAL);
                    case CURRENT, CONDUCTIVITY, SPIN_HALL_ANGLE, SPIN_DIFFUSION_LENGTH -> scenario.isOfCurrent();
                    default -> false;
                };
    }

    private boolean matters(RunParameter parameter) {
        boolean free = !scenario.hasSequence();
        return inputs.run().isGiven(parameter)
                || switch (parameter) {
                    case LEVEL, MU_DIRECTION, DURATION, SAMPLES -> true;
                    case SPIN_ACCUMULATION -> !scenario.isOfRate() && !scenario.isOfCurrent();
                    case EQUILIBRIUM -> scenario.relaxationWord().equals("times");
                    case TILT, AZIMUTH, LENGTH -> free;
                    case SEED -> scenario.isEnsemble();
                    case INTEGRATOR, TOLERANCE -> !scenario.isEnsemble();
                    case PULSE, CURRENT_DURING -> !free;
                    default -> false;
                };
    }
}
