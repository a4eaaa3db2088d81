package org.nsot.scenario;

import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A parameter that is a quantity, as a command line, a study file or a page declares it.
///
/// ```java
/// QuantityParameter t2 = QuantityParameter.of("--t2", "ms", "1 ms");
/// double t2Second = t2.parse("250 us");
/// ```
///
/// @param name    the name of the parameter as the user knows it: `--t2`, `material.t2`
/// @param unit    the unit that its values are shown in; it also tells the dimension
/// @param example a right value, shown in every refusal
public record QuantityParameter(String name, Unit unit, String example) {
    /// Checks that the example is right.
    public QuantityParameter {
        read(name, unit, example, example);
    }

    /// Declares a parameter.
    ///
    /// @throws Refusal NSOT-201 to NSOT-205 if the unit or the example is not right
    public static QuantityParameter of(String name, String unit, String example) {
        return new QuantityParameter(name, Unit.of(unit), example);
    }

    /// Reads a value of the parameter, in SI units. A parameter without dimension may be a bare number.
    ///
    /// @throws Refusal NSOT-201 to NSOT-205, with the parameter's name, the example and the place in the text
    public double parse(String text) {
        return read(name, unit, example, text);
    }

    /// Reads a value of the parameter that may be uncertain, as in `1.4 ± 0.3 nm` and `1..2 nm`, in SI units.
    ///
    /// @throws Refusal NSOT-201 to NSOT-207, with the parameter's name, the example and the place in the text
    public Distribution parseUncertain(String text) {
        return reader(name, unit, example, text).readUncertain();
    }

    /// A refusal NSOT-101 of the number of a text that was read, with the place of the number.
    ///
    /// @param problem what is wrong with it
    /// @param allowed what is allowed instead
    Refusal refuse(String text, String problem, String allowed) {
        int start = text.length() - text.stripLeading().length();
        return Asked.any(name, example, allowed).refuse(ErrorCode.OUT_OF_DOMAIN, text, start, problem, "");
    }

    /// The shortest text in the parameter's unit that reads back as exactly this SI value.
    ///
    /// @throws Refusal NSOT-102 if the value is NaN or infinite
    public String format(double si) {
        return Quantity.format(si, unit);
    }

    private static double read(String name, Unit unit, String example, String text) {
        return reader(name, unit, example, text).read().si();
    }

    private static QuantityReader reader(String name, Unit unit, String example, String text) {
        return new QuantityReader(text, Asked.quantity(name, example, unit.dimension()));
    }
}
