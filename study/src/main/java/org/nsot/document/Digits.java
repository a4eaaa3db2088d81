package org.nsot.document;

import org.nsot.scenario.Quantity;
import org.nsot.scenario.Unit;

/// Numbers for people.
public final class Digits {
    private Digits() {}

    /// The number with five significant digits, ties to even: `0.1`, `1234.5`, `5.0836e15`.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-102 if the number is NaN or infinite
    public static String five(double value) {
        return Quantity.formatShort(value, Unit.ONE);
    }
}
