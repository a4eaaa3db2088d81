package org.nsot.cli;

import java.util.List;
import org.nsot.store.ResultStore;

/// `nsot results delete`: removes a study from a store.
final class ResultsDeleteCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "results delete",
                "removes a study from a store",
                "Removes a study and all its results from the store.",
                ArgumentSpec.required("NAME", List.of()),
                List.of(StoreOption.STORE, CommonOptions.QUIET),
                List.of("nsot results delete phase-diagram"));
    }

    @Override
    public void run(Arguments given, Session session) {
        try (ResultStore store = ResultStore.existing(StoreOption.file(given))) {
            store.delete(given.argument());
            StoreOption.note("deleted " + given.argument() + " from " + store.file(), given, session);
        }
    }
}
