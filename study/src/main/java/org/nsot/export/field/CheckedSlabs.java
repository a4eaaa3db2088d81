package org.nsot.export.field;

import java.util.function.Consumer;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.engine.map.Slab;
import org.nsot.engine.map.SlabSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A map whose slabs are looked at before they go into a file: without gaps, every value finite.
final class CheckedSlabs implements SlabSource {
    private final SlabSource map;

    CheckedSlabs(SlabSource map) {
        this.map = map;
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
        int[] next = {0};
        map.forEach(slab -> {
            demand(slab.firstLayer() == next[0], "layer " + slab.firstLayer() + " behind layer " + (next[0] - 1));
            next[0] += slab.layers();
            demandFinite(slab);
            consumer.accept(slab);
        });
        demand(next[0] == grid().n3(), next[0] + " layers of " + grid().n3());
    }

    private void demandFinite(Slab slab) {
        int layer = grid().cellsPerLayer();
        for (int k = 0; k < slab.layers(); k++) {
            for (int c = 0; c < 3; c++) {
                for (int cell = 0; cell < layer; cell++) {
                    if (!Double.isFinite(slab.value(c, k * layer + cell))) {
                        throw notFinite(cell, slab.firstLayer() + k, slab.value(c, k * layer + cell));
                    }
                }
            }
        }
    }

    private Refusal notFinite(int cell, int k, double value) {
        int n1 = grid().n1();
        return new Refusal(
                ErrorCode.NO_FINITE_RESULT,
                "the value " + value + " in cell (" + cell % n1 + ", " + cell / n1 + ", " + k + ") of the map",
                "finite values",
                "move the grid, or compute in double precision");
    }

    private static void demand(boolean holds, String given) {
        if (!holds) {
            throw new IllegalStateException("slabs of a map: " + given);
        }
    }
}
