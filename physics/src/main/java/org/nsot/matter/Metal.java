package org.nsot.matter;

import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A metal: its cell, its free electrons where that model applies, its transport and heat data, and what
/// nuclear resonance measured in it.
///
/// @param symbol     its key, usually the symbol of the element
/// @param name       its English name
/// @param cell       shape of the conventional cell
/// @param valence    conduction electrons per atom of the free-electron model; absent where it does not apply
/// @param values     the quantities that are known; the lattice constant is one of them
/// @param resonances measured Knight shifts and Korringa products
public record Metal(
        String symbol,
        String name,
        UnitCell cell,
        Optional<Integer> valence,
        Map<MetalQuantity, Sourced> values,
        List<NuclearResonance> resonances)
        implements TableEntry {
    /// Avogadro constant, in 1/mol (exact).
    private static final double AVOGADRO = 6.02214076e23;

    /// @throws Refusal NSOT-101 or NSOT-307 if a value is out of its range or missing where it must be there
    public Metal {
        EnumMap<MetalQuantity, Sourced> known = new EnumMap<>(MetalQuantity.class);
        known.putAll(values);
        known.forEach((quantity, value) -> Quantities.positive(quantity.label(), value, quantity.unit()));
        if (!known.containsKey(MetalQuantity.LATTICE_CONSTANT)) {
            throw invalid(symbol + " without lattice constant", "a metal with its lattice constant");
        }
        if (valence.isPresent() != known.containsKey(MetalQuantity.FERMI_WAVENUMBER)) {
            throw invalid(symbol + " with only one of valence and Fermi wavenumber", "both or neither");
        }
        valence.ifPresent(z -> Domain.positive("valence", z));
        values = Collections.unmodifiableMap(known);
        resonances = List.copyOf(resonances);
    }

    @Override
    public String key() {
        return symbol;
    }

    @Override
    public List<String> aliases() {
        return List.of(name);
    }

    /// A quantity with its source, where it is known.
    public Optional<Sourced> value(MetalQuantity quantity) {
        return Optional.ofNullable(values.get(quantity));
    }

    /// A quantity with its source.
    ///
    /// @throws Refusal NSOT-306 if the table does not have it
    public Sourced require(MetalQuantity quantity) {
        return value(quantity)
                .orElseThrow(() -> Quantities.missing(
                        symbol, quantity.label(), "give it yourself, in " + quantity.unit() + ", with its source"));
    }

    /// What nuclear resonance measured on that isotope in this metal.
    public Optional<NuclearResonance> resonance(Isotope isotope) {
        for (NuclearResonance resonance : resonances) {
            if (resonance.isotope().equals(isotope.name())) {
                return Optional.of(resonance);
            }
        }
        return Optional.empty();
    }

    /// a, in m: the constant of the conventional cell, by whose square the torque per area is defined.
    public double latticeConstantM() {
        return require(MetalQuantity.LATTICE_CONSTANT).value();
    }

    /// Atoms per volume from cell and lattice constant, in 1/m^3.
    public double atomsPerM3() {
        return cell.atomsPerM3(latticeConstantM());
    }

    /// Whether the table has free-electron values for it.
    public boolean hasFreeElectrons() {
        return valence.isPresent();
    }

    /// k_F of the free-electron model, in 1/m.
    ///
    /// @throws Refusal NSOT-305 if the model does not apply: the user must choose one
    public double fermiWavenumberPerM() {
        return freeElectron(MetalQuantity.FERMI_WAVENUMBER).value();
    }

    /// E_F of the free-electron model, in J.
    ///
    /// @throws Refusal NSOT-305 if the model does not apply
    public double fermiEnergyJoule() {
        return freeElectron(MetalQuantity.FERMI_ENERGY).value() * ELEMENTARY_CHARGE;
    }

    /// Electrical conductivity in S/m, where the resistivity is known.
    public Optional<Sourced> conductivity() {
        return value(MetalQuantity.RESISTIVITY).map(Quantities::conductivityOf);
    }

    /// Heat capacity per volume from the molar one and the atoms per volume, in J/(m^3 K), where known.
    public Optional<Double> heatCapacityJPerM3K() {
        return value(MetalQuantity.MOLAR_HEAT_CAPACITY).map(c -> c.value() * atomsPerM3() / AVOGADRO);
    }

    /// Heat capacity per volume of a classical lattice, 3 n k_B, in J/(m^3 K): the limit far above the Debye
    /// temperature.
    public double classicalHeatCapacityJPerM3K() {
        return 3 * atomsPerM3() * BOLTZMANN;
    }

    private Sourced freeElectron(MetalQuantity quantity) {
        return value(quantity)
                .orElseThrow(() -> new Refusal(
                        ErrorCode.NOT_FREE_ELECTRONS,
                        quantity.label() + " of " + symbol,
                        "a metal with nearly free electrons, such as Cu, Al or Na",
                        "the d electrons of " + name + " are not free: choose a Fermi wavenumber yourself,"
                                + " for example --fermi-wavenumber \"2 1/Å\", and say so with the result"));
    }

    private static Refusal invalid(String given, String allowed) {
        return new Refusal(ErrorCode.ENTRY_INVALID, given, allowed, "complete the entry of the metal");
    }
}
