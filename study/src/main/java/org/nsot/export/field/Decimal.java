package org.nsot.export.field;

import org.nsot.engine.map.Slab;

/// A value of a map in the fewest digits that read back to the same bits of its precision.
final class Decimal {
    private Decimal() {}

    static String of(Slab slab, int component, int index) {
        return switch (slab) {
            case Slab.OfFloat _ -> Float.toString((float) slab.value(component, index));
            case Slab.OfDouble _ -> Double.toString(slab.value(component, index));
        };
    }
}
