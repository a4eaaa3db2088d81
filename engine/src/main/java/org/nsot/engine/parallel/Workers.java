package org.nsot.engine.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.nsot.errors.Domain;

/// A fixed number of platform threads that share out ranges of independent work.
///
/// Who does a piece never changes what comes out: pieces do not meet, so the result has the same bytes for any number
/// of
/// threads.
///
/// ```java
/// try (Workers workers = new Workers(2)) {
///     workers.share(spins.count(), Kernel.granularity(), (from, to) -> kernel.advance(spins, c, stepping, from, to));
/// }
/// ```
public final class Workers implements AutoCloseable {
    private final int threads;
    private final ExecutorService pool;

    /// That many threads; with one, the caller's own thread does the work.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 for less than one
    public Workers(int threads) {
        this.threads = Domain.atLeast("threads", threads, 1);
        this.pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("nsot-", 1).daemon().factory());
    }

    /// A range of work, from `from` to below `to`.
    @FunctionalInterface
    public interface Range {
        /// Does it.
        void run(int from, int to);
    }

    /// As many as the machine has processors.
    public static int available() {
        return Runtime.getRuntime().availableProcessors();
    }

    /// How many threads.
    public int threads() {
        return threads;
    }

    /// Splits `0..count` into one range a thread, cut at multiples of `granularity`, and returns when all are done.
    ///
    /// @throws CancellationException if the calling thread is interrupted; the ranges may then be half done
    public void share(int count, int granularity, Range range) {
        int blocks = Math.ceilDiv(count, granularity);
        int parts = Math.min(threads, blocks);
        each(parts, part -> {
            int from = (int) ((long) blocks * part / parts) * granularity;
            int to = (int) ((long) blocks * (part + 1) / parts) * granularity;
            range.run(from, Math.min(to, count));
        });
    }

    /// Does `0..count`, one after the other as threads become free, and returns when all are done.
    ///
    /// @throws CancellationException if the calling thread is interrupted; unstarted pieces are then left out
    public void each(int count, IntConsumer piece) {
        if (threads == 1 || count == 1) {
            for (int i = 0; i < count; i++) {
                demandNoInterrupt();
                piece.accept(i);
            }
            return;
        }
        demandNoInterrupt();
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            futures.add(pool.submit(() -> piece.accept(index)));
        }
        await(futures);
    }

    private static void await(List<Future<?>> futures) {
        try {
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failed) {
            throw rethrown(failed);
        } finally {
            futures.forEach(f -> f.cancel(true));
        }
    }

    private static void demandNoInterrupt() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }

    private static RuntimeException rethrown(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
