package org.nsot.scenario;

/// A named unit with its prefix, which may be [Prefix#NONE].
record PrefixedUnit(Prefix prefix, NamedUnit unit) {
    UnitFactor factor() {
        UnitFactor bare = unit.factor();
        return prefix == Prefix.NONE
                ? bare
                : new UnitFactor(bare.dimension(), bare.size().timesPowerOfTen(prefix.exponent()));
    }
}
