package org.nsot.cli;

import java.util.List;
import org.nsot.store.ResultStore;
import org.nsot.store.StoreAnswers;

/// `nsot results show`: one study of a store.
final class ResultsShowCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "results show",
                "a study that was kept: how it came about, its columns, its failures",
                "Shows a study with its provenance (text, version, commit, constants, host), its columns with units and"
                        + " ranges, and how often each reason of failure occurred.",
                ArgumentSpec.required("NAME", List.of()),
                CommonOptions.withAnswer(List.of(StoreOption.STORE)),
                List.of("nsot results show phase-diagram"));
    }

    @Override
    public void run(Arguments given, Session session) {
        try (ResultStore store = ResultStore.reading(StoreOption.file(given))) {
            Answer.print(StoreAnswers.show(store, given.argument()), given, session);
        }
    }
}
