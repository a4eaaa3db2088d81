package org.nsot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsot.engine.parallel.StopRequest;
import org.nsot.engine.parallel.Workers;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Study;
import org.nsot.store.ResultStore;
import org.nsot.store.StoreAnswers;
import org.nsot.store.StoredSweep;
import org.nsot.sweep.ChunkEngine;
import org.nsot.sweep.ChunkEngines;

/// `nsot sweep`: computes the points of a study into a store.
final class SweepCommand implements Command {
    @Override
    public CommandSpec spec() {
        List<OptionSpec> options = new ArrayList<>(StudyOptions.ALL);
        options.add(StoreOption.STORE);
        options.add(OptionSpec.value("threads", "N", null, "threads of this machine; by default one a processor"));
        options.add(OptionSpec.value("shard", "K/N", null, "only the K-th of N parts, for a queue of jobs"));
        options.add(OptionSpec.choice("engine", List.of("local", "spark"), "where the points are computed"));
        options.add(
                OptionSpec.value("master", "URL", null, "with --engine spark: as in spark://host:7077 or local[2]"));
        return new CommandSpec(
                "sweep",
                "a study: one calculation at many points, kept in a store",
                "Computes the points of a study file and keeps them in a DuckDB file, chunk by chunk. Killed at any moment,"
                        + " the same command goes on where it was and ends with the same bytes; so do several threads,"
                        + " shards and a Spark cluster. A point that fails keeps its reason and stops no other. nsot"
                        + " results shows, draws and exports what was kept.",
                ArgumentSpec.optional("FILE"),
                CommonOptions.withAnswer(options),
                List.of(
                        "nsot sweep --example phase-diagram",
                        "nsot sweep --example phase-diagram --as coarse --sweep \"current = -4e11 A/m^2 to 4e11 A/m^2 in 40;"
                                + " t2 = 0.3 ms to 3 ms in 40 logarithmic\"",
                        "nsot sweep --of torque --as my-first --sweep \"t2 = 1 ms to 9 ms in 9\""));
    }

    @Override
    public void run(Arguments given, Session session) {
        Study study = StudyOptions.study(given);
        StoredSweep.Shard shard = shard(given);
        ChunkEngine engine = engine(given);
        SweepProgress progress = new SweepProgress(new ProgressLine(session, given.has("quiet")));
        long started = System.nanoTime();
        try (StopRequest _ = StopRequest.toThisThread();
                ResultStore store = ResultStore.open(StoreOption.file(given))) {
            StoredSweep.Done done = StoredSweep.run(store, study, shard, engine, words(given), progress::at);
            progress.clear();
            Answer.print(
                    StoreAnswers.sweep(
                            store,
                            store.study(study.name()),
                            done.progress().computed(),
                            (System.nanoTime() - started) * 1e-9,
                            done.complete()),
                    given,
                    session);
        }
    }

    private static ChunkEngine engine(Arguments given) {
        Optional<String> master = Optional.ofNullable(given.given("master"));
        boolean local = "local".equals(given.value("engine"));
        if (local && master.isPresent()) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--master without --engine spark",
                    "a master of Spark",
                    "add --engine spark, or leave out --master");
        }
        return local ? ChunkEngines.local(threads(given)) : ChunkEngines.named("spark", master);
    }

    /// For the provenance.
    private static String words(Arguments given) {
        return "local".equals(given.value("engine"))
                ? "local, threads: " + threads(given)
                : "spark, " + (given.given("master") == null ? "its own master" : given.given("master"));
    }

    private static int threads(Arguments given) {
        String text = given.given("threads");
        if (text == null) {
            return Workers.available();
        }
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "--threads " + text,
                    "a whole number from 1 to 9999",
                    "for example --threads 2");
        }
        return Integer.parseInt(text);
    }

    private static StoredSweep.Shard shard(Arguments given) {
        String text = given.given("shard");
        if (text == null) {
            return StoredSweep.Shard.ALL;
        }
        if (text.matches("\\d{1,6}/[1-9]\\d{0,5}")) {
            int slash = text.indexOf('/');
            int number = Integer.parseInt(text.substring(0, slash));
            int of = Integer.parseInt(text.substring(slash + 1));
            if (number >= 1 && number <= of) {
                return new StoredSweep.Shard(number, of);
            }
        }
        throw new Refusal(
                ErrorCode.COMMAND_LINE,
                "--shard " + text,
                "K/N with K from 1 to N",
                "for example --shard 1/4, which is the first");
    }
}
