package org.nsot.electrongas;

import java.util.List;
import org.nsot.errors.Domain;
import org.nsot.formulation.Formulation;

/// Range functions of any electrons by interpolation, fast enough for maps: polynomials of degree 12 on pieces of
/// length 1 in x, through Chebyshev points of x f_con1, f_con2, x f_dip1 and f_dip2.
///
/// On a piece the phase 2x turns by 2; what is left of the interpolation is 1e-13 of the function's size there. The
/// error of the range functions themselves comes on top: 1e-10, see [RangeTransform]. f_dip1 is the derived one.
/// Derivation:
/// `docs/theory/14-beyond-the-ideal-gas.md`.
public final class RangeTable {
    private static final int TERMS = 13;
    private static final List<RangeFunction> FUNCTIONS = List.of(RangeFunction.values());
    private static final double MOST = 5000;

    private final double[][] coefficients;

    private RangeTable(double[][] coefficients) {
        this.coefficients = coefficients;
    }

    /// The functions of a gas from 0 to `greatest` in x = k_F r.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if `greatest` is not positive or beyond 5000
    public static RangeTable of(ElectronGas gas, double greatest) {
        int pieces = (int) Math.ceil(Domain.between("k_F r of a table", greatest, Double.MIN_NORMAL, MOST)) + 1;
        ElectronGas.RangeFunctions ranges = gas.ranges(Formulation.DERIVED);
        double[][] coefficients = new double[FUNCTIONS.size()][pieces * TERMS];
        for (int f = 0; f < FUNCTIONS.size(); f++) {
            for (int piece = 0; piece < pieces; piece++) {
                fit(ranges, FUNCTIONS.get(f), piece, coefficients[f]);
            }
        }
        return new RangeTable(coefficients);
    }

    /// Chebyshev coefficients from the values at the roots of T_13, turned into powers of t = 2(x - piece) - 1.
    private static void fit(ElectronGas.RangeFunctions ranges, RangeFunction f, int piece, double[] into) {
        double[] values = new double[TERMS];
        for (int n = 0; n < TERMS; n++) {
            double x = piece + (1 + Math.cos(Math.PI * (n + 0.5) / TERMS)) / 2;
            values[n] = ranges.at(f, x) * (isSteep(f) ? x : 1);
        }
        double[] before = new double[TERMS];
        double[] power = new double[TERMS];
        before[0] = 1;
        power[1] = 1;
        for (int k = 0; k < TERMS; k++) {
            double c = 0;
            for (int n = 0; n < TERMS; n++) {
                c += values[n] * Math.cos(Math.PI * k * (n + 0.5) / TERMS);
            }
            c *= (k == 0 ? 1.0 : 2.0) / TERMS;
            double[] chebyshev = k == 0 ? before : power;
            for (int m = 0; m <= k; m++) {
                into[piece * TERMS + m] += c * chebyshev[m];
            }
            if (k > 0) {
                double[] next = new double[TERMS];
                for (int m = 0; m < TERMS; m++) {
                    next[m] = (m > 0 ? 2 * power[m - 1] : 0) - before[m];
                }
                before = power;
                power = next;
            }
        }
    }

    private static boolean isSteep(RangeFunction f) {
        return f == RangeFunction.CONTACT_EQUILIBRIUM || f == RangeFunction.DIPOLE_EQUILIBRIUM;
    }

    /// The derived function at x > 0 within the table.
    public double at(RangeFunction function, double x) {
        double value = interpolated(coefficients[FUNCTIONS.indexOf(function)], x);
        return isSteep(function) ? value / x : value;
    }

    /// x f_con1, f_con2, x f_dip1 and f_dip2 at x within the table.
    ///
    /// @param four the results, in this order
    public void fill(double x, double[] four) {
        int piece = (int) x;
        double t = 2 * (x - piece) - 1;
        int last = piece * TERMS + TERMS - 1;
        double[] c0 = coefficients[0];
        double[] c1 = coefficients[1];
        double[] c2 = coefficients[2];
        double[] c3 = coefficients[3];
        double a = c0[last];
        double b = c1[last];
        double c = c2[last];
        double d = c3[last];
        for (int k = last - 1; k > last - TERMS; k--) {
            a = Math.fma(a, t, c0[k]);
            b = Math.fma(b, t, c1[k]);
            c = Math.fma(c, t, c2[k]);
            d = Math.fma(d, t, c3[k]);
        }
        four[0] = a;
        four[1] = b;
        four[2] = c;
        four[3] = d;
    }

    private static double interpolated(double[] c, double x) {
        int piece = (int) x;
        double t = 2 * (x - piece) - 1;
        int last = piece * TERMS + TERMS - 1;
        double sum = c[last];
        for (int k = last - 1; k > last - TERMS; k--) {
            sum = Math.fma(sum, t, c[k]);
        }
        return sum;
    }
}
