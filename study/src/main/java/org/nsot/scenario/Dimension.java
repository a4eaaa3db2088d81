package org.nsot.scenario;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The dimension of a quantity: its exponents of the seven SI base units.
///
/// Dimensions form an Abelian group under [#times]. Angles have no dimension, so Hz and rad/s are both 1/s.
public final class Dimension {
    /// The dimension of a plain number.
    public static final Dimension NONE = of(0, 0, 0, 0, 0, 0, 0);

    private static final String[] BASE = {"kg", "m", "s", "A", "K", "mol", "cd"};

    private final int[] exponents;

    private Dimension(int[] exponents) {
        this.exponents = exponents;
    }

    /// The dimension with these exponents.
    public static Dimension of(int kilogram, int metre, int second, int ampere, int kelvin, int mole, int candela) {
        return new Dimension(new int[] {kilogram, metre, second, ampere, kelvin, mole, candela});
    }

    /// The dimension of a product.
    public Dimension times(Dimension other) {
        return plus(other, 1);
    }

    /// The dimension of a quotient.
    public Dimension over(Dimension other) {
        return plus(other, -1);
    }

    /// The dimension of a power.
    public Dimension power(int exponent) {
        return NONE.plus(this, exponent);
    }

    /// Whether this is the dimension of a plain number.
    public boolean isNone() {
        return largestExponent() == 0;
    }

    int largestExponent() {
        int largest = 0;
        for (int exponent : exponents) {
            largest = Math.max(largest, Math.abs(exponent));
        }
        return largest;
    }

    private Dimension plus(Dimension other, int times) {
        int[] sum = exponents.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], Math.multiplyExact(times, other.exponents[i]));
        }
        return new Dimension(sum);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dimension that && Arrays.equals(exponents, that.exponents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(exponents);
    }

    /// The SI unit of the dimension, such as `kg m^2 s^-2`; `1` for a plain number.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < BASE.length; i++) {
            append(text, BASE[i], exponents[i]);
        }
        return text.isEmpty() ? "1" : text.toString();
    }

    private static void append(StringBuilder text, String unit, int exponent) {
        if (exponent == 0) {
            return;
        }
        text.append(text.isEmpty() ? "" : " ").append(unit);
        if (exponent != 1) {
            text.append('^').append(exponent);
        }
    }
}
