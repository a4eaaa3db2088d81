package org.nsot.sweep;

import java.util.List;
import java.util.function.Consumer;
import org.nsot.scenario.Study;

/// Computes chunks of a study, here or elsewhere.
public interface ChunkEngine {
    /// Computes the chunks and hands over each as it is ready, in any order, one at a time.
    ///
    /// Every chunk is handed over once. An interrupt of the calling thread ends it early.
    ///
    /// @throws java.util.concurrent.CancellationException if the calling thread was interrupted
    void run(Study study, List<Integer> chunks, Consumer<ChunkResult> ready);
}
