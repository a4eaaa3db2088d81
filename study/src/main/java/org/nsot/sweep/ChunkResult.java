package org.nsot.sweep;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chunk of points gave: a value or a reasoned failure for every output of every point.
///
/// Axes come first, then outputs, as in [Study#columns]. A column holds numbers, in its unit, or words.
///
/// @param chunk      number of the chunk
/// @param firstPoint number of its first point
/// @param points     how many points
/// @param numbers    `[column][point]`; NaN where there is none; null for a column of words
/// @param words      `[column][point]`; null where there is none, and for a column of numbers
/// @param failures   by point, then by output
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record ChunkResult(
        int chunk,
        long firstPoint,
        int points,
        double[] @Nullable [] numbers,
        @Nullable String[] @Nullable [] words,
        List<PointFailure> failures)
        implements Serializable {
    /// Copies the list.
    public ChunkResult {
        failures = List.copyOf(failures);
    }
}
