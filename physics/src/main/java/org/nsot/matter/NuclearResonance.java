package org.nsot.matter;

import java.util.Optional;

/// What nuclear resonance measured on one nucleus of a metal.
///
/// @param isotope         name of the nucleus, as in `63Cu`
/// @param knightShift     K, a pure number, signed
/// @param korringaProduct T1 T, in s K
public record NuclearResonance(String isotope, Optional<Sourced> knightShift, Optional<Sourced> korringaProduct) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-307 if a value has another unit or T1 T is not positive
    public NuclearResonance {
        knightShift.ifPresent(k -> Quantities.inUnit("Knight shift", k, "1"));
        korringaProduct.ifPresent(t -> Quantities.positive("T1 T", t, "s K"));
    }
}
