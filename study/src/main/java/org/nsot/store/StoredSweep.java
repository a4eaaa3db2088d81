package org.nsot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.nsot.scenario.Study;
import org.nsot.sweep.ChunkEngine;
import org.nsot.sweep.ChunkResult;

/// Computes what a store lacks of a study.
public final class StoredSweep {
    private StoredSweep() {}

    /// How far a sweep is.
    ///
    /// @param points   computed now or before
    /// @param computed computed now
    /// @param total    of this shard
    /// @param failures values that there are not, among those computed now
    public record Progress(long points, long computed, long total, long failures) {}

    /// Is told how far it is.
    @FunctionalInterface
    public interface Watcher {
        /// After each chunk.
        void at(Progress progress);
    }

    /// What a sweep has done.
    ///
    /// @param progress as it was at its end
    /// @param complete whether it came to its end, rather than being stopped
    public record Done(Progress progress, boolean complete) {}

    /// A part of the chunks: those whose number leaves the same rest.
    ///
    /// @param number from 1
    /// @param of     how many parts there are
    public record Shard(int number, int of) {
        /// All chunks.
        public static final Shard ALL = new Shard(1, 1);

        boolean holds(int chunk) {
            return chunk % of == number - 1;
        }
    }

    /// Computes the chunks of a shard that are not there yet.
    ///
    /// An interrupt of the calling thread ends it early; every chunk told to the watcher is on the disk.
    public static Done run(ResultStore store, Study study, Shard shard, ChunkEngine engine, Watcher watcher) {
        StoredStudy stored = store.enter(study);
        Set<Integer> kept = store.keptChunks(study.name());
        List<Integer> lacking = new ArrayList<>();
        long before = 0;
        long total = 0;
        for (int chunk = 0; chunk < study.chunks(); chunk++) {
            if (shard.holds(chunk)) {
                total += study.pointsOf(chunk);
                if (kept.contains(chunk)) {
                    before += study.pointsOf(chunk);
                } else {
                    lacking.add(chunk);
                }
            }
        }
        Count count = new Count(before, total);
        try {
            engine.run(study, lacking, result -> {
                store.keep(study.name(), stored.columns(), result);
                watcher.at(count.with(result));
            });
            return new Done(count.progress(), true);
        } catch (CancellationException stopped) {
            return new Done(count.progress(), false);
        }
    }

    /// What was done so far.
    private static final class Count {
        private final long before;
        private final long total;
        private long computed;
        private long failures;

        Count(long before, long total) {
            this.before = before;
            this.total = total;
        }

        Progress with(ChunkResult result) {
            computed += result.points();
            failures += result.failures().size();
            return progress();
        }

        Progress progress() {
            return new Progress(before + computed, computed, total, failures);
        }
    }
}
