package org.nsot.export.field;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.Slab;
import org.nsot.engine.map.SlabSource;

/// A map whose values are measured while they pass, so that it is computed once for its file and its statistics.
public final class MeasuredSlabs implements SlabSource {
    private final SlabSource map;
    private final DoubleConsumer progress;
    private StatisticsPass pass = new StatisticsPass();

    /// @param progress is told after every slab how much of the map has passed, from 0 to 1
    public MeasuredSlabs(SlabSource map, DoubleConsumer progress) {
        this.map = map;
        this.progress = progress;
    }

    @Override
    public Grid grid() {
        return map.grid();
    }

    @Override
    public String unit() {
        return map.unit();
    }

    @Override
    public Precision precision() {
        return map.precision();
    }

    @Override
    public void forEach(Consumer<? super Slab> consumer) {
        pass = new StatisticsPass();
        map.forEach(slab -> {
            measure(slab);
            consumer.accept(slab);
            progress.accept((double) (slab.firstLayer() + slab.layers()) / grid().n3());
        });
    }

    private void measure(Slab slab) {
        int n1 = grid().n1();
        int layer = grid().cellsPerLayer();
        for (int index = 0; index < slab.layers() * layer; index++) {
            pass.take(
                    slab.value(0, index),
                    slab.value(1, index),
                    slab.value(2, index),
                    index % n1,
                    index % layer / n1,
                    slab.firstLayer() + index / layer);
        }
    }

    /// What the last pass measured.
    public FieldStatistics statistics(FieldDescription description) {
        return pass.statistics(new FieldHeader("computed", precision(), grid(), true, unit(), description));
    }
}
