package org.nsot.numerics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Ends of quadrature panels for functions that are smooth but for weak singularities at known points, as a logarithm
/// times a zero, and that may oscillate.
public final class Panels {
    /// A panel is so many times as long as its distance to the singular point, plus that: 16 nodes leave 1e-15 of a
    /// logarithm.
    private static final double RATIO = 4;
    /// From here on to the singular point nothing is left that counts: x ln x is below 1e-16.
    private static final double NEAREST = 1e-18;

    private Panels() {}

    /// Ends from `from` to `to`, graded towards the singular points, none longer than `longest`.
    ///
    /// @param singular points anywhere; those outside are passed over, but the ends may be among them
    public static List<Double> graded(double from, double to, double longest, double... singular) {
        double[] marks = Arrays.stream(singular)
                .filter(p -> p >= from && p <= to)
                .sorted()
                .distinct()
                .toArray();
        List<Double> ends = new ArrayList<>(List.of(from));
        double start = from;
        boolean singularStart = marks.length > 0 && marks[0] == from;
        for (double mark : marks) {
            if (mark > start) {
                stretch(ends, start, mark, longest, singularStart, true);
                start = mark;
            }
            singularStart = true;
        }
        if (to > start) {
            stretch(ends, start, to, longest, singularStart, false);
        }
        return ends;
    }

    private static void stretch(
            List<Double> ends, double from, double to, double longest, boolean singularFrom, boolean singularTo) {
        double middle = singularFrom && singularTo ? (from + to) / 2 : singularFrom ? to : from;
        if (singularFrom) {
            for (double distance : distances(middle - from, from)) {
                add(ends, from + distance, longest);
            }
        }
        add(ends, middle, longest);
        if (singularTo) {
            for (double distance : distances(to - middle, to).reversed()) {
                add(ends, to - distance, longest);
            }
        }
        add(ends, to, longest);
    }

    /// Rising distances from a singular point.
    private static List<Double> distances(double length, double at) {
        List<Double> distances = new ArrayList<>();
        double least = Math.max(NEAREST, 4 * Math.ulp(at));
        for (double distance = length / RATIO; distance > least; distance /= RATIO) {
            distances.add(distance);
        }
        return distances.reversed();
    }

    private static void add(List<Double> ends, double end, double longest) {
        double start = ends.getLast();
        if (!(end > start)) {
            return;
        }
        int parts = (int) Math.max(1, Math.ceil((end - start) / longest));
        for (int n = 1; n < parts; n++) {
            ends.add(start + (end - start) * n / parts);
        }
        ends.add(end);
    }
}
