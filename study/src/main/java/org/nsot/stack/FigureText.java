package org.nsot.stack;

import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.Unit;

/// Values and names as markup of a label.
final class FigureText {
    private FigureText() {}

    /// A quantity of the device with its symbol, as in `*d* = 7 nm`.
    static String of(String symbol, DeviceScenario device, DeviceParameter parameter) {
        return equation(symbol, device.si(parameter), String.valueOf(parameter.unit()));
    }

    /// A value with its symbol.
    static String equation(String symbol, double si, String unit) {
        return symbol + " = " + quantity(si, unit);
    }

    private static String quantity(double si, String unit) {
        String text = Quantity.formatShort(si, Unit.of(unit));
        int number = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        return number(text.substring(0, number)) + text.substring(number);
    }

    private static String number(String number) {
        int power = number.indexOf('e');
        String signed = number.replace('-', '−');
        return power < 0 ? signed : signed.substring(0, power) + "×10^{" + signed.substring(power + 1) + "}";
    }

    /// A name that the user may have chosen; signs that are markup become blanks.
    static String name(String name) {
        return name.replaceAll("[_^*{}]", " ");
    }

    /// An isotope in its metal, as in `^{63}Cu in Cu`.
    static String nucleus(DeviceScenario device) {
        return "^{" + device.isotope().massNumber() + "}" + device.isotope().element() + " in "
                + name(device.metal().symbol());
    }
}
