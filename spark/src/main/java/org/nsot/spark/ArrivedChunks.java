package org.nsot.spark;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.nsot.sweep.ChunkResult;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/// Takes the results of each task as they arrive at the driver.
final class ArrivedChunks extends AbstractFunction2<Object, ChunkResult[], BoxedUnit> {
    private final BlockingQueue<ChunkResult> queue;

    ArrivedChunks(BlockingQueue<ChunkResult> queue) {
        this.queue = queue;
    }

    @Override
    public BoxedUnit apply(Object partition, ChunkResult[] results) {
        queue.addAll(List.of(results));
        return BoxedUnit.UNIT;
    }
}
