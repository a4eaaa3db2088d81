package org.nsot.device;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

/// Numbers in sentences, to three digits.
final class Words {
    private Words() {}

    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        long digits = Math.round(value / Math.pow(10, exponent) * 100);
        if (Math.abs(digits) == 1000) {
            digits /= 10;
            exponent++;
        }
        if (exponent < -3 || exponent > 5) {
            return plain(digits / 100.0) + "e" + exponent;
        }
        return plain(exponent < 2 ? digits / Math.pow(10, 2 - exponent) : digits * Math.pow(10, exponent - 2));
    }

    static String electronvolt(double joule) {
        return number(joule / ELEMENTARY_CHARGE) + " eV";
    }

    private static String plain(double number) {
        String text = Double.toString(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
