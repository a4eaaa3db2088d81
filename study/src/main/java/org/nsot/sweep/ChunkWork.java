package org.nsot.sweep;

/// Computes the chunks of a study; the same chunk gives the same result, whoever computes it and however often.
@FunctionalInterface
public interface ChunkWork {
    /// All points of a chunk.
    ChunkResult of(int chunk);
}
