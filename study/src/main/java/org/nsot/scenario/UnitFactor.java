package org.nsot.scenario;

/// What a unit means: its dimension and its size in SI units, greater than zero.
record UnitFactor(Dimension dimension, Rational size) {
    static final UnitFactor ONE = new UnitFactor(Dimension.NONE, Rational.ONE);

    /// The largest exponent of a base unit.
    private static final int MAX_EXPONENT = 99;

    private static final int MAX_BULK = 4096;

    UnitFactor times(UnitFactor other) {
        return new UnitFactor(dimension.times(other.dimension), size.times(other.size));
    }

    UnitFactor over(UnitFactor other) {
        return new UnitFactor(dimension.over(other.dimension), size.over(other.size));
    }

    UnitFactor power(int exponent) {
        return new UnitFactor(dimension.power(exponent), size.power(exponent));
    }

    /// Whether exponents and digits are small enough to go on calculating with.
    boolean isBounded() {
        return dimension.largestExponent() <= MAX_EXPONENT && size.bulk() <= MAX_BULK;
    }
}
