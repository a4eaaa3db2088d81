package org.nsot.cli;

import java.util.List;
import org.nsot.store.Query;
import org.nsot.store.ResultStore;
import org.nsot.store.StoreAnswers;

/// `nsot results query`: asks a store in SQL.
final class ResultsQueryCommand implements Command {
    private static final int MOST_ROWS = 1_000_000;

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "results query",
                "asks a store in SQL",
                "Asks the store in the SQL of DuckDB. The table of a study has its name, in quotation marks if there is a"
                        + " hyphen in it; book.studies, book.columns, book.chunks and book.failures tell the rest. Nothing"
                        + " in the store changes.",
                ArgumentSpec.required("SQL", List.of()),
                CommonOptions.withAnswer(List.of(StoreOption.STORE)),
                List.of("nsot results query \"SELECT fate, count(*) AS n FROM coarse GROUP BY fate\""));
    }

    @Override
    public void run(Arguments given, Session session) {
        try (ResultStore store = ResultStore.reading(StoreOption.file(given))) {
            Answer.print(StoreAnswers.query(Query.of(store, given.argument(), MOST_ROWS)), given, session);
        }
    }
}
