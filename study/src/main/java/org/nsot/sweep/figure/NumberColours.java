package org.nsot.sweep.figure;

import java.awt.Color;
import org.nsot.figure.Axis;
import org.nsot.figure.ColourMap;
import org.nsot.scenario.Column;

/// Colours of numbers: diverging about zero where both signs occur, sequential otherwise.
///
/// @param map    the colours
/// @param scaled their unit
/// @param axis   the scale
record NumberColours(ColourMap map, Scaled scaled, Axis axis) {
    private static final double WIDER = 1e-3;

    static NumberColours of(Column column, double least, double most) {
        double low = Double.isFinite(least) ? least : 0;
        double high = Double.isFinite(most) ? most : 1;
        double greatest = Math.max(Math.abs(low), Math.abs(high));
        Scaled scaled = Scaled.of(SymbolMarkup.label(column), column, greatest);
        if (low < 0 && high > 0) {
            return new NumberColours(
                    ColourMap.DIVERGING,
                    scaled,
                    Axis.linear(scaled.title(), -scaled.of(greatest), scaled.of(greatest)));
        }
        double room = low == high ? Math.max(greatest, 1) * WIDER : 0;
        return new NumberColours(
                ColourMap.VIRIDIS, scaled, Axis.linear(scaled.title(), scaled.of(low - room), scaled.of(high + room)));
    }

    Color of(double value, Color none) {
        return Double.isFinite(value) ? map.at(axis.fraction(scaled.of(value))) : none;
    }
}
