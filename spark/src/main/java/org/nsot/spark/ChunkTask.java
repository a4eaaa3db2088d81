package org.nsot.spark;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nsot.scenario.StudyFile;
import org.nsot.sweep.Calculation;
import org.nsot.sweep.ChunkResult;
import org.nsot.sweep.ChunkWork;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/// What a worker does: it reads the study once and computes the chunks of a partition.
final class ChunkTask extends AbstractFunction1<Iterator<Integer>, ChunkResult[]> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Map<String, ChunkWork> READ = new ConcurrentHashMap<>();

    private final String study;
    private final @Nullable String tables;

    /// @param study  its canonical text
    /// @param tables text of the file with the user's own tables
    ChunkTask(String study, @Nullable String tables) {
        this.study = study;
        this.tables = tables;
    }

    @Override
    public ChunkResult[] apply(Iterator<Integer> chunks) {
        ChunkWork work = READ.computeIfAbsent(
                study + tables,
                _ -> Calculation.work(StudyFile.of("study", study, Optional.ofNullable(tables), Calculation.all())));
        List<ChunkResult> results = new ArrayList<>();
        while (chunks.hasNext()) {
            results.add(work.of(chunks.next()));
        }
        return results.toArray(ChunkResult[]::new);
    }
}
