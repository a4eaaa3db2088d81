package org.nsot.matter;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Checks that the quantities of an entry share.
final class Quantities {
    private Quantities() {}

    /// A value in the unit of its quantity.
    ///
    /// @throws Refusal NSOT-307 if it is in another unit
    static Sourced inUnit(String label, Sourced value, String unit) {
        if (!value.unit().equals(unit)) {
            throw new Refusal(
                    ErrorCode.ENTRY_INVALID,
                    label + " in " + value.unit(),
                    label + " in " + unit,
                    "convert it to " + unit);
        }
        return value;
    }

    /// A positive value in the unit of its quantity.
    ///
    /// @throws Refusal NSOT-101 or NSOT-307 if it is not
    static Sourced positive(String label, Sourced value, String unit) {
        Domain.positive(label, inUnit(label, value, unit).value());
        return value;
    }

    /// The conductivity of a resistivity, in S/m, with the relative uncertainty carried over.
    static Sourced conductivityOf(Sourced resistivity) {
        double sigma = 1 / resistivity.value();
        return new Sourced(
                sigma,
                sigma * resistivity.uncertainty() / resistivity.value(),
                "S/m",
                resistivity.conditions(),
                resistivity.source(),
                resistivity.year(),
                resistivity.checked());
    }

    static Refusal unknown(String label) {
        return new Refusal(
                ErrorCode.ENTRY_INVALID,
                "quantity = " + label,
                "a quantity of the table",
                "see docs/reference/matter.md for their names");
    }

    static Refusal missing(String entry, String label, String remedy) {
        return new Refusal(
                ErrorCode.VALUE_MISSING, label + " of " + entry, "a value that the table has for this entry", remedy);
    }
}
