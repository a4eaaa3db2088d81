package org.nsot.device;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers in sentences, to three digits.
final class Words {
    private static final MathContext THREE = new MathContext(3);

    private Words() {}

    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(THREE).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent < -3 || exponent > 5
                ? rounded.movePointLeft(exponent).toPlainString() + "e" + exponent
                : rounded.toPlainString();
    }

    static String electronvolt(double joule) {
        return number(joule / ELEMENTARY_CHARGE) + " eV";
    }
}
