package org.nsot.motion;

import java.util.Arrays;
import java.util.List;

/// The unit with the prefix that suits a range of numbers.
///
/// @param text   its sign, as in `ms`
/// @param factor how many of it make one of the unit without prefix
record DisplayUnit(String text, double factor) {
    private static final List<DisplayUnit> SECONDS = List.of(
            new DisplayUnit("s", 1),
            new DisplayUnit("ms", 1e3),
            new DisplayUnit("µs", 1e6),
            new DisplayUnit("ns", 1e9),
            new DisplayUnit("ps", 1e12));
    private static final List<DisplayUnit> HERTZ = List.of(
            new DisplayUnit("GHz", 1e-9),
            new DisplayUnit("MHz", 1e-6),
            new DisplayUnit("kHz", 1e-3),
            new DisplayUnit("Hz", 1),
            new DisplayUnit("mHz", 1e3),
            new DisplayUnit("µHz", 1e6));

    /// For times up to the given one.
    static DisplayUnit seconds(double greatest) {
        return suited(SECONDS, greatest);
    }

    /// For frequencies up to the given one.
    static DisplayUnit hertz(double greatest) {
        return suited(HERTZ, greatest);
    }

    private static DisplayUnit suited(List<DisplayUnit> units, double greatest) {
        for (DisplayUnit unit : units) {
            if (unit.of(Math.abs(greatest)) >= 1) {
                return unit;
            }
        }
        return units.getLast();
    }

    double of(double si) {
        return si * factor;
    }

    double[] of(double[] si) {
        return Arrays.stream(si).map(this::of).toArray();
    }
}
