package org.nsot.export;

import org.nsot.errors.Domain;

/// Ordinates at equal intervals as lines of `(X++(Y..Y))`: the abscissa of the first ordinate in units of the
/// interval, then as many ordinates as fit, as whole numbers.
final class JcampTable {
    private static final int WIDTH = 80;
    private static final int LARGEST = Integer.MAX_VALUE;

    private final double start;
    private final long[] whole;
    private final double factor;

    /// @throws org.nsot.errors.Refusal NSOT-102 if an ordinate is not finite
    JcampTable(double firstX, double deltaX, double[] values) {
        start = firstX / deltaX;
        double largest = 0;
        for (double v : values) {
            largest = Math.max(largest, Math.abs(Domain.finite("ordinate", v)));
        }
        factor = largest == 0 ? 1 : largest / LARGEST;
        whole = new long[values.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Math.round(values[i] / factor);
        }
    }

    double factor() {
        return factor;
    }

    double first() {
        return factor * whole[0];
    }

    double last() {
        return factor * whole[whole.length - 1];
    }

    double least() {
        long least = Long.MAX_VALUE;
        for (long v : whole) {
            least = Math.min(least, v);
        }
        return factor * least;
    }

    double greatest() {
        long greatest = Long.MIN_VALUE;
        for (long v : whole) {
            greatest = Math.max(greatest, v);
        }
        return factor * greatest;
    }

    void appendTo(StringBuilder out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < whole.length; i++) {
            String y = " " + whole[i];
            if (line.length() + y.length() > WIDTH) {
                out.append(line).append("\r\n");
                line.setLength(0);
            }
            if (line.isEmpty()) {
                line.append(start + i);
            }
            line.append(y);
        }
        out.append(line).append("\r\n");
    }
}
