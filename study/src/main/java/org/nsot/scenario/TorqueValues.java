package org.nsot.scenario;

import static org.nsot.constants.Codata.NUCLEAR_MAGNETON;
import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;
import static org.nsot.scenario.TorqueParameter.FERMI_WAVENUMBER;
import static org.nsot.scenario.TorqueParameter.FROM_KORRINGA;
import static org.nsot.scenario.TorqueParameter.ISOTOPE;
import static org.nsot.scenario.TorqueParameter.KNIGHT_SHIFT;
import static org.nsot.scenario.TorqueParameter.LATTICE_CONSTANT;
import static org.nsot.scenario.TorqueParameter.MOMENT;
import static org.nsot.scenario.TorqueParameter.PERMEABILITY;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.nsot.matter.Isotope;
import org.nsot.matter.Metal;
import org.nsot.matter.MetalQuantity;
import org.nsot.matter.NuclearResonance;
import org.nsot.matter.Sourced;
import org.nsot.scenario.DeviceScenario.Value;

/// The quantities of a torque calculation: given, else those of the isotope and the metal named, else the default.
final class TorqueValues {
    private final Inputs<TorqueParameter> inputs;
    private final Isotope isotope;
    private final Optional<Metal> metal;
    private final Map<TorqueParameter, Value> values = new EnumMap<>(TorqueParameter.class);

    TorqueValues(Inputs<TorqueParameter> inputs, Isotope isotope, Optional<Metal> metal) {
        this.inputs = inputs;
        this.isotope = isotope;
        this.metal = metal;
    }

    Map<TorqueParameter, Value> all() {
        for (TorqueParameter parameter : inputs.parameters()) {
            if (!parameter.isWord() && inputs.has(parameter)) {
                values.put(parameter, new Value(inputs.quantity(parameter), inputs.source(parameter)));
            }
        }
        if (inputs.isGiven(ISOTOPE)) {
            take(MOMENT, isotope.momentMuN() * NUCLEAR_MAGNETON, isotope.source());
        }
        if (metal.isPresent()) {
            ofMetal(metal.get());
        }
        return values;
    }

    private void ofMetal(Metal named) {
        if (!inputs.isGiven(FERMI_WAVENUMBER)) {
            double wavenumber = named.fermiWavenumberPerM();
            String source = named.require(MetalQuantity.FERMI_WAVENUMBER).source();
            values.put(FERMI_WAVENUMBER, new Value(wavenumber, source));
        }
        take(LATTICE_CONSTANT, named.value(MetalQuantity.LATTICE_CONSTANT));
        take(PERMEABILITY, VACUUM_PERMEABILITY, "vacuum");
        Optional<NuclearResonance> resonance = named.resonance(isotope);
        take(KNIGHT_SHIFT, resonance.flatMap(NuclearResonance::knightShift));
        take(FROM_KORRINGA, resonance.flatMap(NuclearResonance::korringaProduct));
    }

    private void take(TorqueParameter parameter, Optional<Sourced> value) {
        if (value.isPresent()) {
            take(parameter, value.get().value(), value.get().source());
        }
    }

    private void take(TorqueParameter parameter, double si, String source) {
        if (!inputs.isGiven(parameter)) {
            values.put(parameter, new Value(si, source));
        }
    }
}
