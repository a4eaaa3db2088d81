package org.nsot.figure;

import java.util.List;

/// How numbers are laid along an axis.
public enum Scale {
    /// Equal steps for equal differences.
    LINEAR {
        @Override
        double fraction(double value, double from, double to) {
            return (value - from) / (to - from);
        }

        @Override
        List<Tick> ticks(double from, double to, int atMost) {
            return LinearTicks.between(from, to, atMost);
        }
    },
    /// Equal steps for equal differences, without ticks: for rows that bear their own names.
    ROWS {
        @Override
        double fraction(double value, double from, double to) {
            return LINEAR.fraction(value, from, to);
        }

        @Override
        List<Tick> ticks(double from, double to, int atMost) {
            return List.of();
        }
    },
    /// Equal steps for equal ratios; for positive numbers.
    LOGARITHMIC {
        @Override
        double fraction(double value, double from, double to) {
            return Math.log(value / from) / Math.log(to / from);
        }

        @Override
        List<Tick> ticks(double from, double to, int atMost) {
            return LogarithmicTicks.between(from, to, atMost);
        }
    },
    /// Equal steps for equal differences of the square root, with the sign kept: shows small beside large of both
    /// signs.
    SIGNED_ROOT {
        @Override
        double fraction(double value, double from, double to) {
            return (root(value) - root(from)) / (root(to) - root(from));
        }

        @Override
        List<Tick> ticks(double from, double to, int atMost) {
            return SignedRootTicks.between(from, to, atMost);
        }
    };

    private static double root(double value) {
        return Math.signum(value) * Math.sqrt(Math.abs(value));
    }

    /// Place of `value` along the axis: 0 at `from`, 1 at `to`.
    abstract double fraction(double value, double from, double to);

    /// Ticks on round numbers between `from` and `to`, at most `atMost` of them with labels.
    abstract List<Tick> ticks(double from, double to, int atMost);
}
