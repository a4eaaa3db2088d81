package org.nsot.cli;

import java.nio.file.Path;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.store.ResultStore;
import org.nsot.store.StoredResults;

/// `nsot results export`: all rows of a study as a file.
final class ResultsExportCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "results export",
                "all rows of a study as CSV or Parquet",
                "Writes all rows of a study in the order of its points. Each title says the unit. The file appears whole or"
                        + " not at all, and is the same to the byte however the study was computed.",
                ArgumentSpec.required("NAME", List.of()),
                List.of(
                        StoreOption.STORE,
                        OptionSpec.value("out", "FILE", null, "the file, which ends with .csv or .parquet"),
                        CommonOptions.QUIET),
                List.of("nsot results export phase-diagram --out phase-diagram.csv"));
    }

    @Override
    public void run(Arguments given, Session session) {
        String out = given.given("out");
        if (out == null) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "results export without --out",
                    "a file that ends with .csv or .parquet",
                    "for example --out " + given.argument() + ".csv");
        }
        Path file = OutPath.file(out);
        try (ResultStore store = ResultStore.reading(StoreOption.file(given))) {
            StoredResults.export(store, store.study(given.argument()), file);
        }
        StoreOption.note("wrote " + file, given, session);
    }
}
