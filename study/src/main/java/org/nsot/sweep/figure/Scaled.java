package org.nsot.sweep.figure;

import java.util.Arrays;
import org.nsot.figure.Axis;
import org.nsot.scenario.Column;
import org.nsot.scenario.Unit;

/// Numbers of a column in a unit that suits them, and how an axis calls them.
///
/// @param title  markup: name and unit
/// @param factor number of the suited unit that makes one of the column's unit
record Scaled(String title, double factor) {
    private static final double LEAST = 1e-2;
    private static final double MOST = 1e4;

    static Scaled of(String name, Column column, double greatest) {
        if (greatest == 0 || !Double.isFinite(greatest)) {
            return new Scaled(title(name, column.unit(), 0), 1);
        }
        double si = greatest / Unit.of(column.unit()).numberOf(1);
        String text =
                column.unit().equals("1") ? "1" : Unit.suited(si, column.unit()).text();
        double factor = text.equals(column.unit()) ? 1 : Unit.of(text).numberOf(si) / greatest;
        double shown = greatest * factor;
        int power = shown >= LEAST && shown < MOST ? 0 : (int) Math.floor(Math.log10(shown));
        return new Scaled(title(name, text, power), factor / Math.pow(10, power));
    }

    private static String title(String name, String unit, int power) {
        String tens = power == 0 ? "" : "10^{" + String.valueOf(power).replace('-', '−') + "}";
        String sign = unit.equals("1") ? "" : unit.replaceAll("\\^(-?\\d+)", "^{$1}");
        String both = (tens + " " + sign).strip();
        return both.isEmpty() ? name : name + " (" + both + ")";
    }

    double of(double number) {
        return number * factor;
    }

    double[] of(double[] numbers) {
        return Arrays.stream(numbers).map(this::of).toArray();
    }

    /// The title without markup.
    static String plain(String markup) {
        return markup.replaceAll("[*{}]", "");
    }

    Axis axis(double from, double to, boolean logarithmic) {
        return logarithmic ? Axis.logarithmic(title, from, to) : Axis.linear(title, from, to);
    }
}
