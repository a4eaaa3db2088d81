package org.nsot.spark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyText;
import org.nsot.sweep.ChunkEngine;
import org.nsot.sweep.ChunkResult;
import scala.Function0;
import scala.collection.immutable.Range;
import scala.runtime.AbstractFunction0;
import scala.runtime.BoxedUnit;

/// Computes chunks on Apache Spark, one task a chunk; a task whose worker is lost is computed again elsewhere.
///
/// Each result is handed over as it arrives, so what has arrived is kept whatever becomes of the cluster.
///
/// @param master as in `local[2]` or `spark://host:7077`; empty for that of `spark-submit`, or this machine
public record SparkEngine(Optional<String> master) implements ChunkEngine {
    private static final long POLL_MS = 100;
    private static final Function0<BoxedUnit> NOTHING = new AbstractFunction0<>() {
        @Override
        public BoxedUnit apply() {
            return BoxedUnit.UNIT;
        }
    };

    @Override
    public void run(Study study, List<Integer> chunks, Consumer<ChunkResult> ready) {
        if (chunks.isEmpty()) {
            return;
        }
        try (JavaSparkContext spark = context()) {
            BlockingQueue<ChunkResult> arrived = new LinkedBlockingQueue<>();
            SimpleFutureAction<BoxedUnit> job = spark.sc()
                    .submitJob(
                            spark.parallelize(chunks, chunks.size()).rdd(),
                            new ChunkTask(StudyText.of(study), study.tables().orElse(null)),
                            new Range.Exclusive(0, chunks.size(), 1),
                            new ArrivedChunks(arrived),
                            NOTHING);
            take(job, arrived, ready);
        }
    }

    private JavaSparkContext context() {
        try {
            return new JavaSparkContext(SparkSettings.of(master));
        } catch (Exception failure) { // Spark throws checked ones that it does not declare
            throw refused(failure);
        }
    }

    private void take(
            SimpleFutureAction<BoxedUnit> job, BlockingQueue<ChunkResult> arrived, Consumer<ChunkResult> ready) {
        try {
            boolean ended = false;
            while (!ended || !arrived.isEmpty()) {
                ended = job.isCompleted();
                ChunkResult result = arrived.poll(POLL_MS, TimeUnit.MILLISECONDS);
                if (result != null) {
                    ready.accept(result);
                }
            }
        } catch (InterruptedException interrupted) {
            job.cancel();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        if (job.value().get().isFailure()) {
            throw refused(job.value().get().failed().get());
        }
    }

    private Refusal refused(Throwable failure) {
        return new Refusal(
                ErrorCode.ENGINE_MISSING,
                "Spark with master " + master.orElse("of its own") + ": " + firstLine(failure),
                "a master that can be reached and keeps a worker",
                "look at the logs of master and workers; what arrived is kept, and the same command goes on");
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.toString());
    }
}
