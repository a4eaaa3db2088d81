package org.nsot.cli;

import java.util.List;
import org.nsot.store.ResultStore;
import org.nsot.store.StoreAnswers;

/// `nsot results list`: the studies of a store.
final class ResultsListCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                "results list",
                "the studies that sweeps have kept",
                "Lists the studies of a store: what they compute, how many of their points are there, how many values"
                        + " failed.",
                CommonOptions.withAnswer(List.of(StoreOption.STORE)),
                List.of("nsot results list", "nsot results list --store shard-1.duckdb"));
    }

    @Override
    public void run(Arguments given, Session session) {
        try (ResultStore store = ResultStore.reading(StoreOption.file(given))) {
            Answer.print(StoreAnswers.list(store), given, session);
        }
    }
}
