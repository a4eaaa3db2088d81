package org.nsot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;
import org.nsot.figure.ComputedFigure;
import org.nsot.store.Query;
import org.nsot.store.ResultStore;
import org.nsot.store.StoreAnswers;
import org.nsot.store.StoredResults;
import org.nsot.store.StoredStudy;
import org.nsot.sweep.ResultTable;
import org.nsot.sweep.figure.AxisPlaces;
import org.nsot.sweep.figure.ResultFigures;

/// `nsot results`: lists, shows, queries, exports, draws, deletes and merges what sweeps have kept.
final class ResultsCommand implements Command {
    private static final List<String> ACTIONS = List.of("list", "show", "query", "export", "figure", "delete", "merge");
    private static final int MOST_ROWS = 1_000_000;

    @Override
    public CommandSpec spec() {
        List<OptionSpec> options = new ArrayList<>(List.of(
                StoreOption.STORE,
                OptionSpec.value("value", "OUTPUT", null, "figure: which output; the first if not given"),
                OptionSpec.value(
                        "kind", "map|lines|histogram", null, "figure: what to draw; what suits the axes if not given"),
                OptionSpec.value("x", "AXIS", null, "figure: the axis from left to right"),
                OptionSpec.value("y", "AXIS", null, "figure: the axis upwards, or the one with a line for each value"),
                OptionSpec.value(
                        "at", "VALUES", null, "figure: values of the other axes, as in \"isotope = 63Cu; t2 = 1 ms\""),
                OptionSpec.value("figures", "DIR", "figures", "figure: the folder to draw into")));
        return new CommandSpec(
                "results",
                "what sweeps have kept: list, show, query, export, figure, delete, merge",
                "list: the studies of a store. show NAME: one with its provenance and failures. query SQL: any question, in"
                        + " DuckDB's SQL; the table of a study has its name. export NAME --out FILE: all its rows as .csv or"
                        + " .parquet. figure NAME: a map, cuts or a histogram of an output, with the analytic result over"
                        + " it. delete NAME: removes it. merge FILE...: takes over what other stores hold, such as shards.",
                ArgumentSpec.action("ACTION [NAME|SQL|FILE...]", ACTIONS),
                CommonOptions.withAnswer(options),
                List.of(
                        "nsot results list",
                        "nsot results show phase-diagram",
                        "nsot results query \"SELECT fate, count(*) FROM \\\"phase-diagram\\\" GROUP BY fate\"",
                        "nsot results export phase-diagram --out phase-diagram.csv",
                        "nsot results figure phase-diagram --value m_perp",
                        "nsot results merge shard-1.duckdb shard-2.duckdb"));
    }

    @Override
    public void run(Arguments given, Session session) {
        List<String> words = given.arguments();
        String action = words.getFirst();
        if (!ACTIONS.contains(action)) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "results " + action,
                    String.join(", ", ACTIONS),
                    Nearest.to(action, ACTIONS)
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("for example nsot results list"));
        }
        List<String> rest = words.subList(1, words.size());
        demandCount(action, rest);
        Path file = StoreOption.file(given);
        try (ResultStore store = opened(action, file)) {
            switch (action) {
                case "list" -> Answer.print(StoreAnswers.list(store), given, session);
                case "show" -> Answer.print(StoreAnswers.show(store, rest.getFirst()), given, session);
                case "query" ->
                    Answer.print(StoreAnswers.query(Query.of(store, rest.getFirst(), MOST_ROWS)), given, session);
                case "export" -> export(store, rest.getFirst(), given, session);
                case "figure" -> figure(store, rest.getFirst(), given, session);
                case "delete" -> delete(store, rest.getFirst(), given, session);
                default -> merge(store, rest, given, session);
            }
        }
    }

    private static ResultStore opened(String action, Path file) {
        return switch (action) {
            case "merge" -> ResultStore.open(file);
            case "delete" -> ResultStore.existing(file);
            default -> ResultStore.reading(file);
        };
    }

    private static void demandCount(String action, List<String> rest) {
        int least = action.equals("list") ? 0 : 1;
        int most = action.equals("merge") ? Integer.MAX_VALUE : least;
        if (rest.size() < least || rest.size() > most) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "results " + action + " with " + rest.size() + " names",
                    least == most ? least + "" : least + " or more",
                    "nsot results --help shows an example of each");
        }
    }

    private static void export(ResultStore store, String name, Arguments given, Session session) {
        String out = given.given("out");
        if (out == null) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "results export without --out",
                    "a file that ends with .csv or .parquet",
                    "for example --out " + name + ".csv");
        }
        Path file = OutPath.file(out);
        StoredResults.export(store, store.study(name), file);
        note("wrote " + file, given, session);
    }

    private static void figure(ResultStore store, String name, Arguments given, Session session) {
        StoredStudy stored = store.study(name);
        String value = given.given("value");
        ResultTable table = StoredResults.table(
                store,
                stored,
                value == null ? stored.study().outputs().getFirst().key() : value);
        ResultFigures figures = new ResultFigures(
                table,
                Optional.ofNullable(given.given("kind")).map(ResultsCommand::kind),
                Optional.ofNullable(given.given("x")),
                Optional.ofNullable(given.given("y")),
                places(table, given));
        ComputedFigure figure = figures.figure(name + "-" + table.output().key());
        Path folder = OutPath.folder("--figures", String.valueOf(given.value("figures")));
        figure.write(folder, folder);
        note("wrote " + folder.resolve(figure.id()) + ".svg, .pdf, .png and .csv", given, session);
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
        return at == null ? new HashMap<>() : AxisPlaces.of(table.study(), at);
    }

    private static void delete(ResultStore store, String name, Arguments given, Session session) {
        store.delete(name);
        note("deleted " + name + " from " + store.file(), given, session);
    }

    private static void merge(ResultStore store, List<String> files, Arguments given, Session session) {
        for (String file : files) {
            store.merge(Path.of(file))
                    .forEach((name, chunks) ->
                            note("took " + chunks + " chunks of " + name + " from " + file, given, session));
        }
        Answer.print(StoreAnswers.list(store), given, session);
    }

    private static void note(String what, Arguments given, Session session) {
        if (!given.has("quiet")) {
            session.err().println(what);
        }
    }
}
