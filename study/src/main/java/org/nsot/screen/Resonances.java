package org.nsot.screen;

import java.util.Optional;
import java.util.function.Function;
import org.nsot.matter.Catalogue;
import org.nsot.matter.Isotope;
import org.nsot.matter.Metal;
import org.nsot.matter.NuclearResonance;
import org.nsot.matter.Sourced;

/// What nuclear resonance tells of an isotope in a metal, also where another isotope of the element was measured.
///
/// Isotopes share K, and T1 T falls as 1/gamma^2 (`korringa1950`).
///
/// @param isotopes the nuclei that the measurements name
record Resonances(Catalogue<Isotope> isotopes) {
    /// K, dimensionless.
    Optional<Double> knightShift(Isotope isotope, Metal metal) {
        return value(isotope, metal, NuclearResonance::knightShift, 0);
    }

    /// T1 T, in s K.
    Optional<Double> korringaProductSecondKelvin(Isotope isotope, Metal metal) {
        return value(isotope, metal, NuclearResonance::korringaProduct, 2);
    }

    private Optional<Double> value(
            Isotope isotope, Metal metal, Function<NuclearResonance, Optional<Sourced>> quantity, int power) {
        Optional<Double> own = metal.resonance(isotope).flatMap(quantity).map(Sourced::value);
        return own.or(() -> metal.resonances().stream()
                .filter(r -> quantity.apply(r).isPresent())
                .filter(r -> isotopes.of(r.isotope()).element().equals(isotope.element()))
                .findFirst()
                .map(r -> quantity.apply(r).orElseThrow().value() * scale(isotope, r, power)));
    }

    private double scale(Isotope isotope, NuclearResonance other, int power) {
        return Math.pow(isotopes.of(other.isotope()).gyromagneticRatio() / isotope.gyromagneticRatio(), power);
    }
}
