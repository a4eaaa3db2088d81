package org.nsot.errors;

/// Checks of numbers at the border of the library; behind it formulas trust them.
public final class Domain {
    private Domain() {}

    /// Returns `value` if it is finite.
    ///
    /// @throws Refusal NSOT-102 if it is NaN or infinite
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new Refusal(
                    ErrorCode.NOT_FINITE,
                    name + " = " + value,
                    "a finite number",
                    "give " + name + " as a finite number");
        }
        return value;
    }

    /// Returns `value` if it is finite and greater than zero.
    ///
    /// @throws Refusal NSOT-102 if it is NaN or infinite, NSOT-101 if it is zero or negative
    public static double positive(String name, double value) {
        if (!(finite(name, value) > 0)) {
            throw outside(name, value, "a number greater than zero");
        }
        return value;
    }

    /// Returns `value` if it is finite and not negative.
    ///
    /// @throws Refusal NSOT-102 if it is NaN or infinite, NSOT-101 if it is negative
    public static double notNegative(String name, double value) {
        if (!(finite(name, value) >= 0)) {
            throw outside(name, value, "zero or a positive number");
        }
        return value;
    }

    /// Returns the number if it is from `least` to `most`.
    ///
    /// @throws Refusal NSOT-101 otherwise, NSOT-102 if it is NaN or infinite
    public static double between(String name, double value, double least, double most) {
        if (finite(name, value) < least || value > most) {
            throw outside(name, value, "from " + least + " to " + most);
        }
        return value;
    }

    /// Returns `value` if it is `least` or more.
    ///
    /// @throws Refusal NSOT-101 if it is less
    public static int atLeast(String name, int value, int least) {
        if (value < least) {
            throw outside(name, value, "a whole number, " + least + " or more");
        }
        return value;
    }

    /// Returns `value` if it is finite and not zero.
    ///
    /// @throws Refusal NSOT-102 if it is NaN or infinite, NSOT-101 if it is zero
    public static double notZero(String name, double value) {
        if (finite(name, value) == 0) {
            throw outside(name, value, "any number but zero");
        }
        return value;
    }

    /// Returns the result of a formula if a double can hold it.
    ///
    /// @param exactlyZero whether the formula gives zero for these inputs; any other zero is an underflow
    /// @throws Refusal NSOT-104 if it is NaN, infinite or a zero that is none
    public static double result(String name, double value, boolean exactlyZero) {
        if (!Double.isFinite(value) || (value == 0 && !exactlyZero)) {
            throw new Refusal(
                    ErrorCode.NO_FINITE_RESULT,
                    name + " = " + value,
                    "inputs for which it fits into double precision",
                    "give inputs nearer to those of a real metal");
        }
        return value;
    }

    private static Refusal outside(String name, Number value, String allowed) {
        return new Refusal(ErrorCode.OUT_OF_DOMAIN, name + " = " + value, allowed, "give " + name + " as " + allowed);
    }
}
