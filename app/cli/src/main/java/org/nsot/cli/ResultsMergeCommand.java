package org.nsot.cli;

import java.nio.file.Path;
import java.util.List;
import org.nsot.store.ResultStore;
import org.nsot.store.StoreAnswers;

/// `nsot results merge`: takes over what other stores hold.
final class ResultsMergeCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "results merge",
                "takes over what other stores hold, such as shards",
                "Takes over the chunks of all studies of other stores that this one lacks, and makes it if it is not there."
                        + " Parts of one study must be of one text and one version. Merging twice changes nothing.",
                ArgumentSpec.many("FILE"),
                CommonOptions.withAnswer(List.of(StoreOption.STORE)),
                List.of("nsot results merge shard-1.duckdb shard-2.duckdb"));
    }

    @Override
    public void run(Arguments given, Session session) {
        List<String> files = given.arguments();
        try (ResultStore store = ResultStore.open(StoreOption.file(given))) {
            for (String file : files) {
                Path other = InPath.file(file);
                store.merge(other)
                        .forEach((name, chunks) -> StoreOption.note(
                                "took " + chunks + " chunks of " + name + " from " + other, given, session));
            }
            Answer.print(StoreAnswers.list(store), given, session);
        }
    }
}
