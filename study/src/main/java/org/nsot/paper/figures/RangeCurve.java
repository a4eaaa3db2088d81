package org.nsot.paper.figures;

import java.awt.Color;
import java.util.function.DoubleUnaryOperator;
import org.nsot.electrongas.RangeFunction;
import org.nsot.figure.Palette;
import org.nsot.formulation.Formulation;

/// A range function with its behaviour at small and at large x.
///
/// | curve      | small x            | envelope of the absolute value at large x |
/// |------------|--------------------|-------------------------------------------|
/// | f_con1     | 1/(3x)             | 1/(4x^3)                                  |
/// | f_con2     | 1 - x^2/3          | 1/x^2                                     |
/// | f_dip1     | 1/(12x)            | 1/(2x^3)                                  |
/// | f_dip1 printed | -3/(8x^3)      | 1/(8x^3)                                  |
/// | f_dip2     | -x^2/15            | 3/(4x^2)                                  |
enum RangeCurve {
    CON1("*f*_{con}^{(1)}", Palette.BLUE) {
        @Override
        double at(double x) {
            return RangeFunction.CONTACT_EQUILIBRIUM.at(Formulation.DERIVED, x);
        }

        @Override
        double small(double x) {
            return 1 / (3 * x);
        }

        @Override
        double envelope(double x) {
            return 1 / (4 * x * x * x);
        }
    },
    DIP1("*f*_{dip}^{(1)} derived", Palette.VERMILION) {
        @Override
        double at(double x) {
            return RangeFunction.DIPOLE_EQUILIBRIUM.at(Formulation.DERIVED, x);
        }

        @Override
        double small(double x) {
            return 1 / (12 * x);
        }

        @Override
        double envelope(double x) {
            return 1 / (2 * x * x * x);
        }
    },
    DIP1_PRINTED("*f*_{dip}^{(1)} published", Palette.PURPLE) {
        @Override
        double at(double x) {
            return RangeFunction.DIPOLE_EQUILIBRIUM.at(Formulation.PUBLISHED, x);
        }

        @Override
        double small(double x) {
            return -3 / (8 * x * x * x);
        }

        @Override
        double envelope(double x) {
            return 1 / (8 * x * x * x);
        }
    },
    CON2("*f*_{con}^{(2)}", Palette.BLUE) {
        @Override
        double at(double x) {
            return RangeFunction.CONTACT_NONEQUILIBRIUM.at(Formulation.DERIVED, x);
        }

        @Override
        double small(double x) {
            return 1 - x * x / 3;
        }

        @Override
        double envelope(double x) {
            return 1 / (x * x);
        }
    },
    DIP2("*f*_{dip}^{(2)}", Palette.VERMILION) {
        @Override
        double at(double x) {
            return RangeFunction.DIPOLE_NONEQUILIBRIUM.at(Formulation.DERIVED, x);
        }

        @Override
        double small(double x) {
            return -x * x / 15;
        }

        @Override
        double envelope(double x) {
            return 3 / (4 * x * x);
        }
    };

    private final String label;
    private final int colour;

    RangeCurve(String label, Color colour) {
        this.label = label;
        this.colour = colour.getRGB();
    }

    String label() {
        return label;
    }

    Color colour() {
        return new Color(colour);
    }

    /// The function.
    abstract double at(double x);

    /// Its leading terms at small x.
    abstract double small(double x);

    /// The curve between which and its negative the function stays at large x.
    abstract double envelope(double x);

    /// The absolute value of a function of x, kept above zero for a logarithmic axis.
    static DoubleUnaryOperator size(DoubleUnaryOperator function) {
        return x -> Math.max(Math.abs(function.applyAsDouble(x)), Double.MIN_NORMAL);
    }
}
