package org.nsot.sweep;

/// Fills the table of a chunk.
@FunctionalInterface
interface PointModel {
    /// A value or a reasoned failure for every output of every point; nothing that happens at a point ends the chunk.
    void fill(ChunkPoints points);

    /// A model that takes point by point.
    static PointModel each(At at) {
        return points -> {
            for (int i = 0; i < points.count(); i++) {
                try {
                    at.fill(points, i);
                } catch (RuntimeException failure) {
                    points.fail(i, failure);
                }
            }
        };
    }

    /// Fills the outputs of one point.
    @FunctionalInterface
    interface At {
        /// What it throws is the failure of the whole point.
        void fill(ChunkPoints points, int point);
    }
}
