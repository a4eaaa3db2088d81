package org.nsot.sweep;

import java.util.List;
import java.util.function.Consumer;
import org.nsot.engine.parallel.Workers;
import org.nsot.scenario.Study;

/// Computes chunks with threads of this machine.
///
/// @param threads how many
public record LocalEngine(int threads) implements ChunkEngine {
    @Override
    public void run(Study study, List<Integer> chunks, Consumer<ChunkResult> ready) {
        ChunkWork work = Calculation.work(study);
        Object turn = new Object();
        try (Workers workers = new Workers(threads)) {
            workers.each(chunks.size(), i -> {
                ChunkResult result = work.of(chunks.get(i));
                synchronized (turn) {
                    ready.accept(result);
                }
            });
        }
    }
}
