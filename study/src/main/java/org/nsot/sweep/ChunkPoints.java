package org.nsot.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Column;
import org.nsot.scenario.Study;
import org.nsot.scenario.Unit;

/// The points of a chunk and the table that is filled for them.
final class ChunkPoints {
    private final Study study;
    private final int chunk;
    private final List<Place> places = new ArrayList<>();
    private final double[] @Nullable [] numbers;
    private final @Nullable String[] @Nullable [] words;
    private final List<PointFailure> failures = new ArrayList<>();

    ChunkPoints(Study study, int chunk) {
        this.study = study;
        this.chunk = chunk;
        DrawnNumbers drawn = Place.drawn(study);
        int count = study.pointsOf(chunk);
        for (int i = 0; i < count; i++) {
            places.add(Place.of(study, drawn, study.firstPoint(chunk) + i));
        }
        List<Column> columns = study.columns();
        numbers = new double[columns.size()][];
        words = new String[columns.size()][];
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).holdsWords()) {
                words[c] = new String[count];
            } else {
                double[] none = new double[count];
                Arrays.fill(none, Double.NaN);
                numbers[c] = none;
            }
        }
        fillAxes();
    }

    private void fillAxes() {
        for (int a = 0; a < study.axes().size(); a++) {
            Axis axis = study.axes().get(a);
            Unit unit =
                    axis.parameter().isWord() ? Unit.ONE : Unit.of(axis.column().unit());
            for (int i = 0; i < places.size(); i++) {
                if (axis.parameter().isWord()) {
                    words[a][i] = places.get(i).words()[a];
                } else {
                    numbers[a][i] = unit.numberOf(places.get(i).si()[a]);
                }
            }
        }
    }

    int count() {
        return places.size();
    }

    Place place(int point) {
        return places.get(point);
    }

    /// The outputs asked for.
    List<Column> outputs() {
        return study.outputs();
    }

    /// Keeps the number of an output, in its unit; NaN and infinities are failures.
    void number(int point, int output, double value) {
        if (!Double.isFinite(value)) {
            fail(
                    point,
                    output,
                    new Refusal(
                            ErrorCode.NO_FINITE_RESULT,
                            outputs().get(output).label() + " is " + value,
                            "a finite number",
                            "leave the point out"));
            return;
        }
        numbers[study.axes().size() + output][point] = value;
    }

    /// Keeps the words of an output.
    void word(int point, int output, String value) {
        words[study.axes().size() + output][point] = value;
    }

    /// Keeps why an output has no value.
    void fail(int point, int output, RuntimeException failure) {
        String key = study.outputs().get(output).key();
        failures.add(PointFailure.of(study.firstPoint(chunk) + point, key, failure));
    }

    /// Keeps why a point has no values.
    void fail(int point, RuntimeException failure) {
        failures.add(PointFailure.of(study.firstPoint(chunk) + point, "", failure));
    }

    ChunkResult result() {
        failures.sort((a, b) -> Long.compare(a.point(), b.point()));
        return new ChunkResult(chunk, study.firstPoint(chunk), places.size(), numbers, words, failures);
    }
}
