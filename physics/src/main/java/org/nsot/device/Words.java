package org.nsot.device;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import java.util.Locale;

/// Numbers in sentences, to three digits.
final class Words {
    private Words() {}

    static String number(double value) {
        String scientific = String.format(Locale.ROOT, "%.2e", value);
        int e = scientific.indexOf('e');
        int exponent = Integer.parseInt(scientific.substring(e + 1));
        return exponent < -3 || exponent > 5 ? plain(scientific.substring(0, e)) + "e" + exponent : plain(scientific);
    }

    static String electronvolt(double joule) {
        return number(joule / ELEMENTARY_CHARGE) + " eV";
    }

    private static String plain(String number) {
        String text = Double.toString(Double.parseDouble(number));
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
