package org.nsot.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Ticks at powers of ten; at 1, 2, 5 within decades where there are few of them; minor ticks at 2 to 9, but where
/// there are many decades at these only.
final class LogarithmicTicks {
    private static final double ROUNDING = 1e-9;

    private LogarithmicTicks() {}

    static List<Tick> between(double from, double to, int atMost) {
        int first = (int) Math.ceil(Math.log10(from) - ROUNDING);
        int last = (int) Math.floor(Math.log10(to) + ROUNDING);
        int stride = Math.max(1, Math.ceilDiv(last - first + 1, atMost));
        boolean fine = last - first < 2 && 3 * (Math.log10(to / from) + 1) <= atMost + 1;
        boolean plain = TickText.allPlain(List.of(power(1, first), power(1, last)));
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = first - 1; exponent <= last; exponent++) {
            for (int mantissa = 1; mantissa <= (stride > 2 ? 1 : 9); mantissa++) {
                boolean labelled =
                        mantissa == 1 ? Math.floorMod(exponent, stride) == 0 : fine && (mantissa == 2 || mantissa == 5);
                BigDecimal number = power(mantissa, exponent);
                double value = number.doubleValue();
                if (value >= from * (1 - ROUNDING) && value <= to * (1 + ROUNDING)) {
                    ticks.add(new Tick(value, labelled ? TickText.of(number, plain) : ""));
                }
            }
        }
        return ticks;
    }

    private static BigDecimal power(int mantissa, int exponent) {
        return BigDecimal.valueOf(mantissa, -exponent);
    }
}
