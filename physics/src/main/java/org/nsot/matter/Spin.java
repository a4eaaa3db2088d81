package org.nsot.matter;

import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A spin quantum number I = 1/2, 1, 3/2, ..., kept as 2I so that it is exact.
public record Spin(int doubled) {
    /// The largest 2I accepted; no stable or long-lived nuclear ground state comes near it.
    private static final int MAX_DOUBLED = 40;

    /// @throws Refusal NSOT-103 if 2I is not between 1 and 40
    public Spin {
        if (doubled < 1 || doubled > MAX_DOUBLED) {
            throw notASpin(doubled / 2.0 + "");
        }
    }

    /// The spin of quantum number I.
    ///
    /// @throws Refusal NSOT-103 if I is not a positive multiple of 1/2
    public static Spin of(double quantumNumber) {
        double doubled = 2 * quantumNumber;
        if (doubled != Math.rint(doubled) || !(doubled >= 1) || doubled > MAX_DOUBLED) {
            throw notASpin(quantumNumber + "");
        }
        return new Spin((int) doubled);
    }

    /// The spin written as `1/2`, `3/2`, `1`, `1.5`.
    ///
    /// @throws Refusal NSOT-103 if the text is not such a number
    public static Spin parse(String text) {
        String t = text.strip();
        if (t.matches("\\d{1,9}/2")) {
            return new Spin(Integer.parseInt(t.substring(0, t.length() - 2)));
        }
        if (t.matches("\\d{1,9}(\\.\\d*)?")) {
            return of(Double.parseDouble(t));
        }
        throw notASpin(text);
    }

    /// I as a number.
    public double quantumNumber() {
        return doubled / 2.0;
    }

    /// I written as a fraction, as in `1/2` or `3`.
    @Override
    public String toString() {
        return doubled % 2 == 0 ? Integer.toString(doubled / 2) : doubled + "/2";
    }

    private static Refusal notASpin(String given) {
        return new Refusal(
                ErrorCode.NOT_A_SPIN,
                "spin = " + given,
                "1/2, 1, 3/2, ... up to " + MAX_DOUBLED / 2,
                "give the spin quantum number of the nucleus, for example 1/2");
    }
}
