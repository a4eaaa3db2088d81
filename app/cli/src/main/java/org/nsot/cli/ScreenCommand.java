package org.nsot.cli;

import java.util.List;
import org.nsot.calculator.ScreenCalculator;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.ScreenParameter;
import org.nsot.scenario.Tables;

/// `nsot screen`: which nucleus in which metal on which injector shows the effect best.
final class ScreenCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                "screen",
                "nuclei, metals and injectors ranked by gain, shift or critical current",
                "Combines all nuclei, metals and injectors of the tables and ranks them by gain, shift or critical"
                        + " current at the largest current that is allowed. A measured T1 T or Knight shift gives the"
                        + " coupling where there is one, also of another isotope; a free electron gas where there is"
                        + " none. What cannot be computed is counted with its reason.",
                CommonOptions.withAnswer(
                        ParameterOptions.of(ScreenParameter.class), List.of("derived", "published", "both")),
                List.of(
                        "nsot screen --temperature \"4 K\" --max-current \"1e12 A/m^2\"",
                        "nsot screen --by critical-current --element In --metal In --injector Pt --t2 \"1 ms\"",
                        "nsot screen --by shift --thermal-conductance \"1e7 W/(m^2 K)\" --thickness \"5 nm\""));
    }

    @Override
    public void run(Arguments given, Session session) {
        Inputs<ScreenParameter> inputs = ParameterOptions.inputs(ScreenParameter.class, given);
        Answer.print(
                ScreenCalculator.answer(Tables.builtIn(), inputs, CommonOptions.formulations(given)), given, session);
    }
}
