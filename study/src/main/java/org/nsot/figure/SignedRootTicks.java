package org.nsot.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Ticks at zero and at 1, 2, 5 times powers of ten of both signs, from the ends towards zero as far as there is room.
final class SignedRootTicks {
    private static final int[] MANTISSAS = {5, 2, 1};
    private static final int DECADES = 3;

    private SignedRootTicks() {}

    static List<Tick> between(double from, double to, int atMost) {
        List<BigDecimal> values = new ArrayList<>();
        if (from <= 0 && to >= 0) {
            values.add(BigDecimal.ZERO);
        }
        double largest = Math.max(Math.abs(from), Math.abs(to));
        int exponent = (int) Math.floor(Math.log10(largest));
        for (int decade = exponent; decade > exponent - DECADES; decade--) {
            for (int mantissa : MANTISSAS) {
                BigDecimal value = BigDecimal.valueOf(mantissa, -decade);
                Stream.of(value, value.negate())
                        .filter(v -> v.doubleValue() >= from && v.doubleValue() <= to)
                        .filter(v -> hasRoom(v, values, from, to, atMost))
                        .forEach(values::add);
            }
        }
        boolean plain = TickText.allPlain(values);
        return values.stream()
                .sorted()
                .map(value -> new Tick(value.doubleValue(), TickText.of(value, plain)))
                .toList();
    }

    private static boolean hasRoom(BigDecimal value, List<BigDecimal> taken, double from, double to, int atMost) {
        double place = Scale.SIGNED_ROOT.fraction(value.doubleValue(), from, to);
        return taken.stream()
                .mapToDouble(other -> Scale.SIGNED_ROOT.fraction(other.doubleValue(), from, to))
                .allMatch(other -> Math.abs(place - other) * atMost >= 1);
    }
}
