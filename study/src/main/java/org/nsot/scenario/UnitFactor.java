package org.nsot.scenario;

/// What a unit means: its dimension and its size in SI units.
record UnitFactor(Dimension dimension, Scale scale) {
    static final UnitFactor ONE = new UnitFactor(Dimension.NONE, Scale.ONE);

    /// The largest exponent of a power, and of a base unit in a dimension.
    static final int MAX_EXPONENT = 99;

    private static final int MAX_BULK = 4096;

    UnitFactor times(UnitFactor other) {
        return new UnitFactor(dimension.times(other.dimension), scale.times(other.scale));
    }

    UnitFactor over(UnitFactor other) {
        return new UnitFactor(dimension.over(other.dimension), scale.over(other.scale));
    }

    UnitFactor power(int exponent) {
        return new UnitFactor(dimension.power(exponent), scale.power(exponent));
    }

    /// Whether exponents and digits are small enough to go on calculating with.
    boolean isBounded() {
        return dimension.largestExponent() <= MAX_EXPONENT && scale.bulk() <= MAX_BULK;
    }
}
