package org.nsot.electrongas;

import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.hipparchus.dfp.DfpMath;

/// Range functions and susceptibilities in 80-digit arithmetic, from their printed closed forms.
final class Oracle {
    private static final DfpField FIELD = new DfpField(80);

    private Oracle() {}

    static Dfp of(double x) {
        return FIELD.newDfp(x);
    }

    static Dfp range(RangeFunction function, Dfp x) {
        Dfp twoX = x.multiply(2);
        Dfp sin = DfpMath.sin(twoX);
        Dfp cos = DfpMath.cos(twoX);
        Dfp x2 = x.multiply(x);
        return switch (function) {
            case CONTACT_EQUILIBRIUM ->
                sin.subtract(twoX.multiply(cos)).divide(x2.multiply(x2).multiply(8));
            case CONTACT_NONEQUILIBRIUM -> FIELD.getOne().subtract(cos).divide(x2.multiply(2));
            case DIPOLE_EQUILIBRIUM ->
                x.multiply(3)
                        .add(x.multiply(cos))
                        .subtract(sin.multiply(2))
                        .divide(x2.multiply(x2).multiply(8));
            case DIPOLE_NONEQUILIBRIUM ->
                sin.multiply(3)
                        .subtract(twoX.multiply(cos))
                        .subtract(x.multiply(4))
                        .divide(x2.multiply(x).multiply(8));
        };
    }

    /// The amplitude of the oscillation about the zeros; 0 for the functions that have none.
    static double envelope(RangeFunction function, double x) {
        return switch (function) {
            case CONTACT_EQUILIBRIUM -> Math.hypot(1, 2 * x) / (8 * Math.pow(x, 4));
            case CONTACT_NONEQUILIBRIUM -> 1 / (x * x);
            case DIPOLE_EQUILIBRIUM, DIPOLE_NONEQUILIBRIUM -> 0;
        };
    }

    static Dfp chi1(Dfp q) {
        Dfp one = FIELD.getOne();
        Dfp y = q.divide(2);
        Dfp log = DfpMath.log(y.add(one).divide(one.subtract(y).abs()));
        Dfp bracket =
                one.subtract(y.multiply(y)).divide(y.multiply(2)).multiply(log).add(one);
        return bracket.divide(FIELD.getPi().multiply(FIELD.getPi()).multiply(8));
    }

    static Dfp chi2(Dfp q) {
        return q.greaterThan(FIELD.newDfp(2))
                ? FIELD.getZero()
                : FIELD.getOne().divide(FIELD.getPi().multiply(8).multiply(q));
    }

    /// |computed - exact|/scale; scale is |exact| where that is at least a tenth of the envelope.
    static double error(double computed, Dfp exact, double envelope) {
        double size = Math.abs(exact.toDouble());
        double scale = size < envelope / 10 ? envelope : size;
        return of(computed).subtract(exact).abs().toDouble() / scale;
    }
}
