package org.nsot.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.nsot.engine.parallel.StopRequest;
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
    ///
    /// @param words what the engine is, for the provenance
    public static Done run(
            ResultStore store, Study study, Shard shard, ChunkEngine engine, String words, Watcher watcher) {
        StoredStudy stored = store.enter(study, words);
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
        try (Inlet inlet = new Inlet(result -> {
            store.keep(study.name(), stored.columns(), result);
            watcher.at(count.with(result));
        })) {
            engine.run(study, lacking, inlet::take);
            return new Done(count.progress(), true);
        } catch (CancellationException stopped) {
            var _ = StopRequest.taken();
            return new Done(count.progress(), false);
        }
    }

    /// Takes one chunk at a time, and none any more when it is closed: threads of an engine that was stopped may still
    /// hand over what they were at.
    private static final class Inlet implements AutoCloseable {
        private final Consumer<ChunkResult> taker;
        private boolean open = true;

        Inlet(Consumer<ChunkResult> taker) {
            this.taker = taker;
        }

        synchronized void take(ChunkResult result) {
            if (open) {
                taker.accept(result);
            }
        }

        @Override
        public synchronized void close() {
            open = false;
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
