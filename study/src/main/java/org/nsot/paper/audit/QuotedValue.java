package org.nsot.paper.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import org.nsot.scenario.TorqueParameter;

/// A number that the paper quotes in its section 3, with the digits that it prints.
///
/// Source: `cahaya2023`, section 3.
public enum QuotedValue {
    /// mu_r mu_0, the input of the example.
    PERMEABILITY(TorqueParameter.PERMEABILITY.example().split(" ", -1)[0], "H/m"),
    /// g_field.
    G_FIELD("5e15", "1/m²"),
    /// g_damp.
    G_DAMP("2e12", "1/m²"),
    /// Critical spin accumulation.
    CRITICAL_MU("7e-6", "eV"),
    /// Critical current density.
    CRITICAL_CURRENT("2e11", "A/m²");

    private final String digits;
    private final String unit;

    QuotedValue(String digits, String unit) {
        this.digits = digits;
        this.unit = unit;
    }

    /// As printed, `5e15`.
    public String digits() {
        return digits;
    }

    /// The unit, `1/m²`.
    public String unit() {
        return unit;
    }

    double value() {
        return Double.parseDouble(digits);
    }

    /// Half a unit of the last printed digit, over the value.
    double rounding() {
        return new BigDecimal(digits).ulp().doubleValue() / 2 / value();
    }

    /// For a formula, `5 × 10^15 m^-2`.
    String inFormula() {
        return inFormula(new BigDecimal(digits));
    }

    /// Another value of the quantity for a formula, with two digits.
    String inFormula(double other) {
        return inFormula(new BigDecimal(other).round(new MathContext(2)));
    }

    private String inFormula(BigDecimal number) {
        String shownUnit = unit.startsWith("1/") ? unit.substring(2).replace("²", "^-2") : unit.replace("²", "^2");
        int exponent = number.precision() - number.scale() - 1;
        if (Math.abs(exponent) < 3) {
            return number.toPlainString() + " " + shownUnit;
        }
        String mantissa = number.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + " × 10^" + exponent + " " + shownUnit;
    }
}
