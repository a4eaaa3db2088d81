package org.nsot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.ScreenCalculator;
import org.nsot.figure.ComputedFigure;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.ScreenParameter;

/// `nsot screen`: which nucleus in which metal on which injector shows the effect best.
final class ScreenCommand implements Command {
    @Override
    public CommandSpec spec() {
        List<OptionSpec> options = new ArrayList<>(ParameterOptions.of(ScreenParameter.class));
        options.add(OptionSpec.value("figures", "DIR", null, "draw a heat map of the best into a folder"));
        return CommandSpec.of(
                "screen",
                "nuclei, metals and injectors ranked by gain, shift or critical current",
                "Combines all nuclei, metals and injectors of the tables and ranks them by gain, shift or critical"
                        + " current at the largest current that is allowed. A measured T1 T or Knight shift gives the"
                        + " coupling where there is one, also of another isotope; a free electron gas where there is"
                        + " none. Joule heat and T2 are counted, with stated assumptions where nothing is given. What cannot be computed"
                        + " is counted with its reason.",
                CommonOptions.withAnswer(TableOptions.with(options), List.of("derived", "published", "both")),
                List.of(
                        "nsot screen --temperature \"4 K\" --max-current \"1e12 A/m^2\"",
                        "nsot screen --by critical-current --element In --metal In --injector Pt --t2 \"0.1 ms\"",
                        "nsot screen --by shift --thermal-conductance \"1e7 W/(m^2 K)\" --thickness \"5 nm\""
                                + " --figures screen"));
    }

    @Override
    public void run(Arguments given, Session session) {
        Inputs<ScreenParameter> inputs = ParameterOptions.inputs(ScreenParameter.class, given);
        ScreenCalculator screen =
                ScreenCalculator.of(TableOptions.read(given), inputs, CommonOptions.formulations(given));
        @Nullable String folder = given.given("figures");
        if (folder != null) {
            draw(screen.figures(), OutPath.folder("--figures", folder), given, session);
        }
        Answer.print(screen.answer(), given, session);
    }

    private static void draw(List<ComputedFigure> figures, Path folder, Arguments given, Session session) {
        figures.forEach(figure -> figure.write(folder, folder));
        if (!given.has("quiet")) {
            session.err().println("wrote the figures into " + folder);
        }
    }
}
