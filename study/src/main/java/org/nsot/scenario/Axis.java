package org.nsot.scenario;

import java.util.ArrayList;
import java.util.List;

/// A parameter that a study varies, and the values that it takes.
public sealed interface Axis {
    /// What is varied.
    Parameter parameter();

    /// How many values; 1 for a parameter whose value is drawn anew for every sample.
    int length();

    /// Values at equal distances, or at equal ratios, both ends included.
    ///
    /// @param from        first value, in SI units
    /// @param to          last value, in SI units
    /// @param points      how many, two or more
    /// @param logarithmic whether the ratios are equal rather than the distances
    record Grid(Parameter parameter, double from, double to, int points, boolean logarithmic) implements Axis {
        @Override
        public int length() {
            return points;
        }

        /// One value, in SI units; the ends are exact.
        public double value(int index) {
            double share = (double) index / (points - 1);
            if (index == 0 || index == points - 1) {
                return index == 0 ? from : to;
            }
            return logarithmic ? from * Math.pow(to / from, share) : from + share * (to - from);
        }
    }

    /// Quantities one by one.
    ///
    /// @param values in SI units
    record Quantities(Parameter parameter, List<Double> values) implements Axis {
        /// Copies the list.
        public Quantities {
            values = List.copyOf(values);
        }

        @Override
        public int length() {
            return values.size();
        }
    }

    /// Words one by one.
    ///
    /// @param words as given
    record Words(Parameter parameter, List<String> words) implements Axis {
        /// Copies the list.
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public int length() {
            return words.size();
        }
    }

    /// A quantity that is drawn anew for every sample.
    ///
    /// @param distribution of the quantity in SI units
    /// @param logarithmic  whether, within a range, its logarithm is evenly spread
    record Drawn(Parameter parameter, Distribution distribution, boolean logarithmic) implements Axis {
        @Override
        public int length() {
            return 1;
        }

        /// The value below which it lies with this probability, in SI units.
        public double value(double probability) {
            return logarithmic && distribution instanceof Distribution.Uniform(double low, double high)
                    ? low * Math.pow(high / low, probability)
                    : distribution.quantile(probability);
        }
    }

    /// The column of its values: in the unit in which answers show the parameter.
    default Column column() {
        String unit = parameter().isWord() ? "" : String.valueOf(parameter().unit());
        return new Column(parameter().key(), parameter().label(), unit);
    }

    /// All values that do not depend on a sample, in SI units; none for words.
    default List<Double> quantities() {
        return switch (this) {
            case Grid grid -> {
                List<Double> all = new ArrayList<>();
                for (int i = 0; i < grid.points(); i++) {
                    all.add(grid.value(i));
                }
                yield all;
            }
            case Quantities listed -> listed.values();
            case Words _, Drawn _ -> List.of();
        };
    }
}
