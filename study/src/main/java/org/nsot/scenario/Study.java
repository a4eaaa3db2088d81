package org.nsot.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One calculation at many points.
///
/// The points are numbered from 0: those of the grid in the order of the axes, the last axis fastest, and at each of
/// them all samples.
///
/// @param name    its name in the store
/// @param kind    what is computed
/// @param fixed   the texts of the parameters that stay, by option
/// @param axes    the parameters that vary, in their order
/// @param samples how drawn parameters are sampled
/// @param outputs what is kept
/// @param tables  text of the file with the user's own tables
public record Study(
        String name,
        StudyKind kind,
        Map<String, String> fixed,
        List<Axis> axes,
        SampleDesign samples,
        List<Column> outputs,
        Optional<String> tables) {
    /// The most points of a study.
    public static final long MOST_POINTS = 1_000_000_000L;

    /// Copies map and lists.
    public Study {
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
        axes = List.copyOf(axes);
        outputs = List.copyOf(outputs);
    }

    /// The user's own tables over those of the program, if there are any.
    public Optional<Tables> ownTables() {
        return tables.map(text -> TablesFile.of(text, Tables.builtIn()));
    }

    /// How many points.
    public long points() {
        return gridPoints() * samples.points();
    }

    private long gridPoints() {
        return axes.stream().mapToLong(Axis::length).reduce(1, (a, b) -> a * b);
    }

    /// How many chunks of points; each is computed and kept as one.
    public int chunks() {
        return Math.toIntExact(Math.ceilDiv(points(), (long) kind.chunkPoints()));
    }

    /// The first point of a chunk.
    public long firstPoint(int chunk) {
        return (long) chunk * kind.chunkPoints();
    }

    /// How many points a chunk has; the last one may have fewer.
    public int pointsOf(int chunk) {
        return (int) Math.min(kind.chunkPoints(), points() - firstPoint(chunk));
    }

    /// Where on each axis a point lies.
    public int[] indices(long point) {
        long rest = point / samples.points();
        int[] indices = new int[axes.size()];
        for (int i = indices.length - 1; i >= 0; i--) {
            int length = axes.get(i).length();
            indices[i] = (int) (rest % length);
            rest /= length;
        }
        return indices;
    }

    /// Which sample a point is of.
    public int sample(long point) {
        return (int) (point % samples.points());
    }

    /// The columns of its table: the axes, then the outputs; an output of the same name as an axis gets `_result`
    /// behind it.
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        axes.forEach(axis -> columns.add(axis.column()));
        List<String> taken = columns.stream().map(Column::key).toList();
        outputs.forEach(column -> columns.add(
                taken.contains(column.key())
                        ? new Column(column.key() + "_result", column.label(), column.unit())
                        : column));
        return columns;
    }
}
