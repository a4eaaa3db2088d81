package org.nsot.engine.map;

/// Some layers of a map: the three components of a vector in every cell.
///
/// A component's array is at least `layers` times [Grid#cellsPerLayer()] long; what is behind that is no part of the
/// map. The arrays are used again for the next slab: who keeps values copies them.
@SuppressWarnings("ArrayRecordComponent")
public sealed interface Slab {
    /// The index k of the first layer.
    int firstLayer();

    /// How many layers there are, >= 1.
    int layers();

    /// A component (0, 1, 2 for x, y, z) in the cell at `index` of the slab.
    double value(int component, int index);

    /// In double precision.
    record OfDouble(int firstLayer, int layers, double[] x, double[] y, double[] z) implements Slab {
        @Override
        public double value(int component, int index) {
            return (component == 0 ? x : component == 1 ? y : z)[index];
        }
    }

    /// In single precision.
    record OfFloat(int firstLayer, int layers, float[] x, float[] y, float[] z) implements Slab {
        @Override
        public double value(int component, int index) {
            return (component == 0 ? x : component == 1 ? y : z)[index];
        }
    }
}
