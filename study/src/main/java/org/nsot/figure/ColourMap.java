package org.nsot.figure;

import java.awt.Color;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/// Colours for numbers, in 257 steps of equal perceived difference.
///
/// Sequential for magnitudes, diverging for signed numbers on a scale symmetric about zero, cyclic for angles.
public final class ColourMap {
    private static final int STEPS = 256;
    private static final int FINE_STEPS = 4096;

    /// Sequential: the anchors of viridis (S. van der Walt and N. Smith, public domain), joined in Oklab.
    public static final ColourMap VIRIDIS = new ColourMap(ColourPath::viridis);

    /// Diverging: blue over near-white to red, both arms with the same lightness and chroma, built in Oklab.
    public static final ColourMap DIVERGING = new ColourMap(ColourPath::diverging);

    /// Cyclic: the circle of hues at one lightness and one chroma in Oklab.
    public static final ColourMap CYCLIC = new ColourMap(ColourPath::cyclic);

    private final List<Color> colours;

    private ColourMap(DoubleFunction<Oklab> path) {
        colours = evenly(path);
    }

    /// The colour at `fraction` of the scale; fractions beyond 0 and 1 get the end colours.
    public Color at(double fraction) {
        return colours.get((int) Math.round(STEPS * Math.clamp(fraction, 0.0, 1.0)));
    }

    /// Walks along `path` in steps of equal length in Oklab.
    private static List<Color> evenly(DoubleFunction<Oklab> path) {
        double[] walked = new double[FINE_STEPS + 1];
        for (int i = 1; i <= FINE_STEPS; i++) {
            Oklab before = path.apply((i - 1.0) / FINE_STEPS);
            walked[i] = walked[i - 1] + before.distance(path.apply((double) i / FINE_STEPS));
        }
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> path.apply(place(walked, walked[FINE_STEPS] * step / STEPS))
                        .colour())
                .toList();
    }

    private static double place(double[] walked, double length) {
        int i = 1;
        while (i < FINE_STEPS && walked[i] < length) {
            i++;
        }
        return (i - 1 + Math.min(1, (length - walked[i - 1]) / (walked[i] - walked[i - 1]))) / FINE_STEPS;
    }
}
