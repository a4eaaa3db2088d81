package org.nsot.scenario;

import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;
import static org.nsot.scenario.DeviceParameter.CONCENTRATION;
import static org.nsot.scenario.DeviceParameter.CONDUCTIVITY;
import static org.nsot.scenario.DeviceParameter.CONTACT_ENHANCEMENT;
import static org.nsot.scenario.DeviceParameter.FERMI_WAVENUMBER;
import static org.nsot.scenario.DeviceParameter.KNIGHT_SHIFT;
import static org.nsot.scenario.DeviceParameter.KORRINGA_PRODUCT;
import static org.nsot.scenario.DeviceParameter.SPIN_DIFFUSION_LENGTH;
import static org.nsot.scenario.DeviceParameter.SPIN_HALL_ANGLE;
import static org.nsot.scenario.DeviceParameter.THICKNESS;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Injector;
import org.nsot.matter.InjectorQuantity;
import org.nsot.matter.Isotope;
import org.nsot.matter.Metal;
import org.nsot.matter.MetalQuantity;
import org.nsot.matter.NuclearResonance;
import org.nsot.matter.Sourced;
import org.nsot.scenario.DeviceScenario.Value;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;

/// The quantities of a device: given, else of the tables, else the default.
final class DeviceValues {
    private final Inputs<DeviceParameter> inputs;
    private final Isotope isotope;
    private final Metal metal;
    private final Injector set;
    private final Map<DeviceParameter, Value> values = new EnumMap<>(DeviceParameter.class);

    DeviceValues(Inputs<DeviceParameter> inputs, Isotope isotope, Metal metal, Injector set) {
        this.inputs = inputs;
        this.isotope = isotope;
        this.metal = metal;
        this.set = set;
    }

    Map<DeviceParameter, Value> all() {
        for (DeviceParameter parameter : inputs.parameters()) {
            if (!parameter.isWord() && inputs.has(parameter)) {
                values.put(parameter, new Value(inputs.quantity(parameter), inputs.source(parameter)));
            }
        }
        ofSet();
        ofMetal();
        if (!inputs.isGiven(CONTACT_ENHANCEMENT)) {
            values.put(CONTACT_ENHANCEMENT, enhancement());
        }
        return values;
    }

    private void ofSet() {
        take(SPIN_HALL_ANGLE, set.value(InjectorQuantity.SPIN_HALL_ANGLE));
        take(SPIN_DIFFUSION_LENGTH, set.value(InjectorQuantity.SPIN_DIFFUSION_LENGTH));
        take(CONDUCTIVITY, set.conductivity());
        take(THICKNESS, set.value(InjectorQuantity.THICKNESS));
    }

    private void ofMetal() {
        Optional<NuclearResonance> resonance = metal.resonance(isotope);
        take(KNIGHT_SHIFT, resonance.flatMap(NuclearResonance::knightShift));
        take(KORRINGA_PRODUCT, resonance.flatMap(NuclearResonance::korringaProduct));
        if (!inputs.isGiven(FERMI_WAVENUMBER)) {
            double wavenumber = metal.fermiWavenumberPerM();
            String source = metal.require(MetalQuantity.FERMI_WAVENUMBER).source();
            values.put(FERMI_WAVENUMBER, new Value(wavenumber, source));
        }
        if (isotope.element().equals(metal.symbol())) {
            isotope.abundance()
                    .filter(_ -> !inputs.isGiven(CONCENTRATION))
                    .ifPresent(a -> values.put(CONCENTRATION, new Value(a.value() / 100, a.source())));
        }
    }

    private void take(DeviceParameter parameter, Optional<Sourced> value) {
        if (!inputs.isGiven(parameter)) {
            value.ifPresent(v -> values.put(parameter, new Value(v.value(), v.source())));
        }
    }

    /// That of a positive Knight shift; 1 where there is none.
    private Value enhancement() {
        Value shift = values.get(KNIGHT_SHIFT);
        Value wavenumber = values.get(FERMI_WAVENUMBER);
        if (shift == null || wavenumber == null || shift.si() <= 0) {
            return new Value(1, "default");
        }
        NucleusInMetal bare = new NucleusInMetal(
                isotope.spin(),
                SpinLength.ROOT,
                new HyperfineField(VACUUM_PERMEABILITY, isotope.gyromagneticRatio(), 1),
                wavenumber.si(),
                metal.latticeConstantM());
        return new Value(shift.si() / bare.knightShift(), "Knight shift");
    }
}
