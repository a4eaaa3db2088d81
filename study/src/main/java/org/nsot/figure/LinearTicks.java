package org.nsot.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Ticks at multiples of 1, 2 or 5 times a power of ten, with minor ticks between them.
///
/// Places are reckoned as whole numbers of steps in decimal arithmetic, so that a label is exactly the number it names.
final class LinearTicks {
    private static final int[] MANTISSAS = {1, 2, 5};
    private static final double ROUNDING = 1e-9;

    private LinearTicks() {}

    static List<Tick> between(double from, double to, int atMost) {
        BigDecimal step = step(from, to, atMost);
        int parts = step.unscaledValue().intValue() == 2 ? 4 : 5;
        BigDecimal minor = step.divide(BigDecimal.valueOf(parts));
        boolean plain = TickText.allPlain(majors(from, to, step));
        List<Tick> ticks = new ArrayList<>();
        for (long k = first(from, to, minor); k <= last(from, to, minor); k++) {
            BigDecimal value = minor.multiply(BigDecimal.valueOf(k));
            ticks.add(new Tick(value.doubleValue(), k % parts == 0 ? TickText.of(value, plain) : ""));
        }
        return ticks;
    }

    /// The smallest round step of which not more than `atMost` multiples lie between `from` and `to`.
    static BigDecimal step(double from, double to, int atMost) {
        int exponent = (int) Math.floor(Math.log10((to - from) / atMost)) - 1;
        while (true) {
            for (int mantissa : MANTISSAS) {
                BigDecimal step = BigDecimal.valueOf(mantissa, -exponent);
                if (last(from, to, step) - first(from, to, step) < atMost) {
                    return step;
                }
            }
            exponent++;
        }
    }

    private static List<BigDecimal> majors(double from, double to, BigDecimal step) {
        return LongStream.rangeClosed(first(from, to, step), last(from, to, step))
                .mapToObj(k -> step.multiply(BigDecimal.valueOf(k)))
                .toList();
    }

    private static long first(double from, double to, BigDecimal step) {
        return steps(from - ROUNDING * (to - from), step, RoundingMode.CEILING);
    }

    private static long last(double from, double to, BigDecimal step) {
        return steps(to + ROUNDING * (to - from), step, RoundingMode.FLOOR);
    }

    /// The number of steps from zero, exact, so that a step and its parts agree on what lies within the limits.
    private static long steps(double limit, BigDecimal step, RoundingMode rounding) {
        return new BigDecimal(limit).divide(step, 0, rounding).longValueExact();
    }
}
