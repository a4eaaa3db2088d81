package org.nsot.engine.map;

import java.util.function.Consumer;
import org.nsot.engine.kernel.Precision;

/// A map as it comes: slab after slab from the first layer to the last, without gaps, so that it need not fit into
/// memory.
public interface SlabSource {
    /// Where the cells are.
    Grid grid();

    /// The unit of the values, as `A/m`.
    String unit();

    /// Of the slabs: all are [Slab.OfDouble] or all [Slab.OfFloat].
    Precision precision();

    /// Gives every slab to `consumer`, in order and on the calling thread. May be called again: the same slabs come.
    void forEach(Consumer<? super Slab> consumer);
}
