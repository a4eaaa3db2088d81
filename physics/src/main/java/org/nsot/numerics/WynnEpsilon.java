package org.nsot.numerics;

import java.util.Arrays;

/// The epsilon algorithm: the limit of partial sums that alternate about it.
///
/// Source: `wynn1956`; the scheme with one column is that of `weniger1989`, sec. 4.3.
public final class WynnEpsilon {
    private static final double TINY = 1e-300;

    private double[] column = new double[16];
    private int count;
    private boolean exact;
    private double limit;

    /// Takes the next partial sum and returns the limit as it now seems; the last one, where two entries have become
    /// equal and nothing is left to gain.
    public double next(double partialSum) {
        if (exact) {
            return limit;
        }
        if (count == column.length) {
            column = Arrays.copyOf(column, 2 * count);
        }
        column[count] = partialSum;
        double above = 0;
        for (int j = count; j >= 1; j--) {
            double before = above;
            above = column[j - 1];
            double step = column[j] - above;
            if (Math.abs(step) < TINY) {
                exact = true;
                limit = count < 2 ? partialSum : limit;
                return limit;
            }
            column[j - 1] = before + 1 / step;
        }
        limit = count % 2 == 0 ? column[0] : column[1];
        count++;
        return limit;
    }
}
