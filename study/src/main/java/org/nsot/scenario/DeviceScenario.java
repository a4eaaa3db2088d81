package org.nsot.scenario;

import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nsot.device.FilmStrip;
import org.nsot.device.JouleHeat;
import org.nsot.device.NuclearLayer;
import org.nsot.device.OperatingPoint;
import org.nsot.device.SpinHallInjector;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Injector;
import org.nsot.matter.Isotope;
import org.nsot.matter.Metal;
import org.nsot.torque.Korringa;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;
import org.nsot.torque.ThermalSpin;

/// A device in SI units: what was given, completed from the tables.
///
/// @param isotope the nucleus
/// @param metal   the metal of its layer
/// @param set     the injector's set of values
/// @param length  which length stands for the spin
/// @param values  every quantity that has a value
public record DeviceScenario(
        Isotope isotope, Metal metal, Injector set, SpinLength length, Map<DeviceParameter, Value> values) {
    public DeviceScenario {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /// A quantity in SI units.
    ///
    /// @param source `given`, `default`, or a bibliography key
    public record Value(double si, String source) {}

    /// The device of these inputs at their nominal values.
    ///
    /// @throws Refusal NSOT-301, NSOT-303 or NSOT-304 for an unknown name, NSOT-305 or NSOT-306 where a value
    ///     is neither given nor in the tables
    public static DeviceScenario of(Inputs<DeviceParameter> inputs, Tables tables) {
        Isotope isotope = tables.isotopes().of(inputs.word(DeviceParameter.ISOTOPE));
        Metal metal = tables.metals().of(inputs.word(DeviceParameter.METAL));
        Injector set = tables.injectors().of(inputs.word(DeviceParameter.INJECTOR));
        SpinLength length =
                SpinLength.valueOf(inputs.word(DeviceParameter.SPIN_LENGTH).toUpperCase(Locale.ROOT));
        return new DeviceScenario(isotope, metal, set, length, new DeviceValues(inputs, isotope, metal, set).all());
    }

    /// Whether the quantity has a value.
    public boolean has(DeviceParameter parameter) {
        return values.containsKey(parameter);
    }

    /// A quantity with its source, if it has a value.
    public Optional<Value> value(DeviceParameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /// A quantity, in SI units.
    ///
    /// @throws Refusal NSOT-306 if it has no value
    public double si(DeviceParameter parameter) {
        return value(parameter).orElseThrow(() -> missing(parameter)).si();
    }

    /// The film.
    public SpinHallInjector film() {
        return new SpinHallInjector(
                si(DeviceParameter.SPIN_HALL_ANGLE),
                si(DeviceParameter.SPIN_DIFFUSION_LENGTH),
                si(DeviceParameter.CONDUCTIVITY),
                si(DeviceParameter.THICKNESS),
                si(DeviceParameter.INTERFACE_CONDUCTANCE));
    }

    /// The film as a strip between contacts.
    public FilmStrip strip() {
        return new FilmStrip(film(), si(DeviceParameter.LENGTH), si(DeviceParameter.WIDTH));
    }

    /// The layer of nuclei, in which mu is that of the interface.
    public NuclearLayer layer() {
        double share = si(DeviceParameter.CONCENTRATION);
        if (!(share > 0 && share <= 1)) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "concentration = " + share,
                    "more than 0, at most 1",
                    "give the share of the atoms that are this nucleus");
        }
        return NuclearLayer.uniform(si(DeviceParameter.LAYER_THICKNESS), share * metal.atomsPerM3());
    }

    /// The heat of the current.
    public JouleHeat heat() {
        return new JouleHeat(film(), si(DeviceParameter.THERMAL_CONDUCTANCE));
    }

    /// What the film offers the nuclei, heat included.
    public OperatingPoint point() {
        return OperatingPoint.heated(heat(), si(DeviceParameter.CURRENT), si(DeviceParameter.TEMPERATURE));
    }

    /// The nucleus in equilibrium at the temperature of the electrons.
    public ThermalSpin equilibrium() {
        return ThermalSpin.of(
                isotope.spin(), isotope.gyromagneticRatio(), si(DeviceParameter.FIELD), point().temperatureKelvin());
    }

    /// The torque by every route there is: the electron gas in the formulations asked for and, where T1 T was
    /// measured, the measured values.
    ///
    /// @throws Refusal NSOT-306 if there is none
    public List<DeviceRoute> routes(List<Formulation> formulations) {
        List<DeviceRoute> routes = new ArrayList<>();
        for (Formulation formulation : formulations) {
            routes.add(DeviceRoute.of(formulation, nucleus()));
        }
        if (has(DeviceParameter.KORRINGA_PRODUCT)) {
            routes.add(DeviceRoute.of(measured()));
        }
        return DeviceRoute.demandOne(routes);
    }

    private NucleusInMetal nucleus() {
        HyperfineField field = new HyperfineField(
                VACUUM_PERMEABILITY, isotope.gyromagneticRatio(), si(DeviceParameter.CONTACT_ENHANCEMENT));
        return new NucleusInMetal(
                isotope.spin(), length, field, si(DeviceParameter.FERMI_WAVENUMBER), metal.latticeConstantM());
    }

    private MeasuredTorque measured() {
        return new MeasuredTorque(
                isotope.spin(),
                length,
                isotope.gyromagneticRatio(),
                has(DeviceParameter.KNIGHT_SHIFT) ? si(DeviceParameter.KNIGHT_SHIFT) : 0,
                si(DeviceParameter.KORRINGA_PRODUCT),
                Korringa.dampingEfficiency(si(DeviceParameter.CONTACT_ENHANCEMENT)));
    }

    private static Refusal missing(DeviceParameter parameter) {
        return new Refusal(
                ErrorCode.VALUE_MISSING,
                parameter.label() + ", neither given nor in the tables",
                "a value for every quantity of the device",
                "give it, as in --" + parameter.option() + " \"" + parameter.example() + "\"");
    }
}
