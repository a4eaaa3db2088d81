package org.nsot.electrongas;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;

/// The four range functions of x = k_F r: how the magnetization around a nucleus falls off and oscillates.
///
/// Source: `cahaya2023`, eqs. (6), (7), (12). Derivation: `docs/theory/03-range-functions.md`.
///
/// | function                | symbol | part of M                              | small x  | large x           |
/// |-------------------------|--------|----------------------------------------|----------|-------------------|
/// | `CONTACT_EQUILIBRIUM`    | f_con1 | contact, parallel to I                  | 1/(3x)   | -cos 2x/(4x^3)     |
/// | `CONTACT_NONEQUILIBRIUM` | f_con2 | contact, along mu x I                   | 1        | sin^2 x/x^2        |
/// | `DIPOLE_EQUILIBRIUM`     | f_dip1 | dipole, parallel to N I                 | 1/(12x)  | (3 + cos 2x)/(8x^3) |
/// | `DIPOLE_NONEQUILIBRIUM`  | f_dip2 | dipole, along mu x N I                  | -x^2/15  | -(2 + cos 2x)/(4x^2) |
///
/// Only f_dip1 depends on the formulation; the table shows the derived one. Argument and value are
/// dimensionless. Relative error at most 4 eps for x in [1e-8, 1e4], near zeros relative to the envelope.
public enum RangeFunction {
    /// f_con1, eq. (6).
    CONTACT_EQUILIBRIUM("f_con1") {
        @Override
        double value(Formulation formulation, double x) {
            return x < CON1_SERIES_BELOW ? RangeSeries.contactEquilibrium(x) : contactEquilibrium(x);
        }
    },
    /// f_con2, eq. (7).
    CONTACT_NONEQUILIBRIUM("f_con2") {
        @Override
        double value(Formulation formulation, double x) {
            double sinc = x == 0 ? 1 : Math.sin(x) / x;
            return sinc * sinc;
        }
    },
    /// f_dip1, eq. (12).
    DIPOLE_EQUILIBRIUM("f_dip1") {
        @Override
        double value(Formulation formulation, double x) {
            int n = formulation.dipoleMonotonicNumerator();
            return n == 3 && x < DIP1_SERIES_BELOW ? RangeSeries.dipoleEquilibrium(x) : dipoleEquilibrium(n, x);
        }
    },
    /// f_dip2, eq. (12).
    DIPOLE_NONEQUILIBRIUM("f_dip2") {
        @Override
        double value(Formulation formulation, double x) {
            return x < DIP2_SERIES_BELOW ? RangeSeries.dipoleNonequilibrium(x) : dipoleNonequilibrium(x);
        }
    };

    // The closed forms subtract terms that nearly cancel at small x. With A = (sum of the terms'
    // sizes)/|result| an
    // error of one half ulp a term becomes A half ulps. At the switch points A = 1.0 (con1, x = 1), 2.3
    // (dip1, 1.5),
    // 3.6 (dip2, 1.5), where the remaining products and the quotient keep the sum below 8 half ulps (4
    // eps). The
    // series have A = 2.2, 1.4 and 2.4 there, and less further down.
    private static final double CON1_SERIES_BELOW = 1.0;
    private static final double DIP1_SERIES_BELOW = 1.5;
    private static final double DIP2_SERIES_BELOW = 1.5;

    private final String symbol;

    RangeFunction(String symbol) {
        this.symbol = symbol;
    }

    /// The name used on the command line and in files: `f_con1`, `f_con2`, `f_dip1`, `f_dip2`.
    public String symbol() {
        return symbol;
    }

    /// The function at `x = k_F r`; f_con2 and f_dip2 also at 0.
    ///
    /// @throws Refusal NSOT-101 or NSOT-102 if x is zero (but for f_con2, f_dip2), negative, NaN or infinite;
    ///     NSOT-104 where the value is beyond double precision
    public double at(Formulation formulation, double x) {
        double value = value(formulation, isFiniteAtZero() ? Domain.notNegative("x", x) : Domain.positive("x", x));
        if (!Double.isFinite(value)) {
            throw new Refusal(
                    ErrorCode.NO_FINITE_RESULT,
                    symbol + " at x = " + x,
                    "x where the value fits into double precision",
                    "give an x nearer to 1");
        }
        return value + 0.0; // no negative zero
    }

    /// Whether the function has a limit at the nucleus: 1 for f_con2, 0 for f_dip2.
    private boolean isFiniteAtZero() {
        return this == CONTACT_NONEQUILIBRIUM || this == DIPOLE_NONEQUILIBRIUM;
    }

    abstract double value(Formulation formulation, double x);

    private static double contactEquilibrium(double x) {
        double x2 = x * x;
        return (Math.sin(2 * x) - 2 * x * Math.cos(2 * x)) / (8 * x2 * x2);
    }

    private static double dipoleEquilibrium(int n, double x) {
        double x2 = x * x;
        return (x * (n + Math.cos(2 * x)) - 2 * Math.sin(2 * x)) / (8 * x2 * x2);
    }

    private static double dipoleNonequilibrium(double x) {
        return (3 * Math.sin(2 * x) - 2 * x * (2 + Math.cos(2 * x))) / (8 * x * x * x);
    }
}
