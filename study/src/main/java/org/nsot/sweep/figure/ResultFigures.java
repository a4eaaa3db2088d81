package org.nsot.sweep.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;
import org.nsot.figure.ComputedFigure;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Study;
import org.nsot.sweep.ResultTable;
import org.nsot.sweep.Theory;

/// Draws one output of a study: a map, cuts or a histogram.
///
/// @param table  the output
/// @param kind   which figure; empty for the one that suits the axes
/// @param x      key of the axis from left to right; empty for the first that varies
/// @param y      key of the axis from bottom to top, or of that with a line for each value; empty for the next
/// @param places index of the other axes by key; those not given stay at their first value
public record ResultFigures(
        ResultTable table, Optional<Kind> kind, Optional<String> x, Optional<String> y, Map<String, Integer> places) {
    /// Which figure.
    public enum Kind {
        /// Colours over a plane of two grids.
        MAP,
        /// Cuts along one axis.
        LINES,
        /// How the samples are distributed.
        HISTOGRAM
    }

    /// Draws it.
    ///
    /// @param id name of its files, without ending
    /// @throws Refusal NSOT-401 if the study has no such axes or the output is not of numbers
    public ComputedFigure figure(String id) {
        int[] at = new int[study().axes().size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = places.getOrDefault(study().axes().get(i).column().key(), 0);
        }
        Slice slice = new Slice(table, at);
        return switch (kind.orElseGet(this::suited)) {
            case MAP -> map(slice, id);
            case LINES -> lines(slice, id);
            case HISTOGRAM -> histogram(slice, id);
        };
    }

    private Study study() {
        return table.study();
    }

    private Kind suited() {
        if (grids().size() > 1) {
            return Kind.MAP;
        }
        return quantities().isEmpty() ? Kind.HISTOGRAM : Kind.LINES;
    }

    private ComputedFigure map(Slice slice, String id) {
        int across = axis(x, grids(), "a grid for each side of a map", -1);
        int up = axis(y, grids(), "a grid for each side of a map", across);
        Optional<Theory.Boundary> boundary = Theory.boundary(study(), table.output());
        return new MapFigure(slice, across, up)
                .figure(
                        id,
                        boundary.map(Theory.Boundary::label).orElse(""),
                        varied ->
                                boundary.map(b -> b.at(indices(slice, varied))).orElse(Double.NaN));
    }

    private static int[] indices(Slice slice, Map<Integer, Integer> varied) {
        int[] all = slice.places().clone();
        varied.forEach((axis, index) -> all[axis] = index);
        return all;
    }

    private ComputedFigure lines(Slice slice, String id) {
        demandNumbers("lines");
        int along = axis(x, quantities(), "an axis of numbers", -1);
        int across = -1;
        if (y.isPresent() || study().axes().size() > 1) {
            List<Integer> others = new ArrayList<>();
            for (int i = 0; i < study().axes().size(); i++) {
                if (i != along && !(study().axes().get(i) instanceof Axis.Drawn)) {
                    others.add(i);
                }
            }
            across = others.isEmpty() ? -1 : axis(y, others, "another axis", along);
        }
        Optional<Slice> theory = Theory.of(table).map(lawful -> new Slice(lawful, slice.places()));
        return new LinesFigure(slice, theory, along, across).figure(id);
    }

    private ComputedFigure histogram(Slice slice, String id) {
        demandNumbers("a histogram");
        return new HistogramFigure(slice).figure(id);
    }

    private void demandNumbers(String what) {
        if (table.output().holdsWords()) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    what + " of " + table.output().key() + ", which is words",
                    "an output of numbers",
                    "take a map, or give another --value");
        }
    }

    private List<Integer> grids() {
        return those(Axis.Grid.class);
    }

    private List<Integer> quantities() {
        List<Integer> all = new ArrayList<>(those(Axis.Grid.class));
        all.addAll(those(Axis.Quantities.class));
        return all.stream().sorted().toList();
    }

    private List<Integer> those(Class<? extends Axis> type) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < study().axes().size(); i++) {
            if (type.isInstance(study().axes().get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private int axis(Optional<String> asked, List<Integer> fitting, String allowed, int taken) {
        List<Integer> free = fitting.stream().filter(i -> i != taken).toList();
        List<String> keys =
                free.stream().map(i -> study().axes().get(i).column().key()).toList();
        int found = asked.map(key -> ResultTable.axis(study(), key)).orElse(free.isEmpty() ? -1 : free.getFirst());
        if (!free.contains(found)) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    asked.map(key -> "axis " + key).orElse("this study"),
                    allowed + (keys.isEmpty() ? ", of which there is none" : ": " + String.join(", ", keys)),
                    asked.flatMap(key -> Nearest.to(key, keys))
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("choose another --kind, --x or --y"));
        }
        return found;
    }
}
