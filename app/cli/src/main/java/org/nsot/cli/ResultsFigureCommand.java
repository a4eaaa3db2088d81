package org.nsot.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.figure.ComputedFigure;
import org.nsot.store.ResultStore;
import org.nsot.store.StoredResults;
import org.nsot.store.StoredStudy;
import org.nsot.sweep.ResultTable;
import org.nsot.sweep.figure.AxisPlaces;
import org.nsot.sweep.figure.ResultFigures;

/// `nsot results figure`: a map, cuts or a histogram of an output.
final class ResultsFigureCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "results figure",
                "a map, cuts or a histogram of an output, with theory over it",
                "Draws an output of a study: a map over two grids, cuts along an axis with a line for each of some values"
                        + " of another, or a histogram over the samples of drawn axes. Where a closed form is known, it is"
                        + " drawn over the simulation: the threshold of cahaya2023, eq. (16), and the limit cycle. Writes"
                        + " SVG, PDF, PNG and the numbers as CSV.",
                ArgumentSpec.required("NAME", List.of()),
                List.of(
                        StoreOption.STORE,
                        OptionSpec.value("value", "OUTPUT", null, "which output; the first if not given"),
                        OptionSpec.value(
                                "kind", "map|lines|histogram", null, "what to draw; what suits the axes if not given"),
                        OptionSpec.value("x", "AXIS", null, "the axis from left to right"),
                        OptionSpec.value("y", "AXIS", null, "the axis upwards, or the one with a line for each value"),
                        OptionSpec.value("at", "VALUES", null, "values of the other axes, as in \"isotope = 63Cu\""),
                        OptionSpec.value("figures", "DIR", "figures", "the folder to draw into"),
                        CommonOptions.QUIET),
                List.of(
                        "nsot results figure phase-diagram",
                        "nsot results figure phase-diagram --value m_z --kind lines --x current"));
    }

    @Override
    public void run(Arguments given, Session session) {
        try (ResultStore store = ResultStore.reading(StoreOption.file(given))) {
            StoredStudy stored = store.study(given.argument());
            String value = given.given("value");
            ResultTable table = StoredResults.table(
                    store,
                    stored,
                    value == null ? stored.study().outputs().getFirst().key() : value);
            ComputedFigure figure = new ResultFigures(
                            table,
                            Optional.ofNullable(given.given("kind")).map(ResultsFigureCommand::kind),
                            Optional.ofNullable(given.given("x")),
                            Optional.ofNullable(given.given("y")),
                            places(table, given))
                    .figure(stored.name() + "-" + table.output().key());
            Path folder = OutPath.folder("--figures", String.valueOf(given.value("figures")));
            figure.write(folder, folder);
            StoreOption.note("wrote " + folder.resolve(figure.id()) + ".svg, .pdf, .png and .csv", given, session);
        }
    }

    private static ResultFigures.Kind kind(String word) {
        List<String> kinds = List.of("map", "lines", "histogram");
        if (!kinds.contains(word)) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE, "--kind " + word, String.join(", ", kinds), "for example --kind lines");
        }
        return ResultFigures.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Integer> places(ResultTable table, Arguments given) {
        String at = given.given("at");
        return at == null ? Map.of() : AxisPlaces.of(table.study(), at);
    }
}
