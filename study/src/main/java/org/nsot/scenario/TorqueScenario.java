package org.nsot.scenario;

import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.HBAR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsot.device.OperatingPoint;
import org.nsot.device.SpinHallInjector;
import org.nsot.electrongas.ElectronFactors;
import org.nsot.electrongas.ElectronGas;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeTable;
import org.nsot.matter.Metal;
import org.nsot.matter.MetalTable;
import org.nsot.matter.Spin;
import org.nsot.scenario.DeviceScenario.Value;
import org.nsot.torque.Korringa;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;

/// What a torque calculation is about, in SI and checked.
///
/// @param isotope    the isotope named; its spin and moment may be replaced by others given
/// @param metal      the metal named
/// @param spin       spin quantum number
/// @param spinLength which length stands for it
/// @param values     every quantity that has a value
/// @param xiFromEta  whether the contact enhancement was given, so that it gives xi of the measured torque
/// @param factors    of the electron gas, computed once
public record TorqueScenario(
        Isotope isotope,
        Optional<Metal> metal,
        Spin spin,
        SpinLength spinLength,
        Map<TorqueParameter, Value> values,
        boolean xiFromEta,
        ElectronFactors factors) {
    /// What makes a gas other than that of the paper.
    private static final Set<TorqueParameter> GAS =
            Set.of(TorqueParameter.STONER, TorqueParameter.ELECTRON_TEMPERATURE, TorqueParameter.MEAN_FREE_PATH);

    public TorqueScenario {
        values = Collections.unmodifiableMap(values);
    }

    /// The scenario of these inputs at their nominal values, with the tables of the program.
    ///
    /// @throws Refusal with the code of the first parameter that cannot be taken
    public static TorqueScenario from(Inputs<TorqueParameter> inputs) {
        return from(inputs, Optional.empty());
    }

    /// The scenario of these inputs at their nominal values; spin and moment are those of the isotope if only
    /// that was given.
    ///
    /// @param own tables with entries of the user; empty for those of the program, of which only what is named is
    ///     then read
    /// @throws Refusal with the code of the first parameter that cannot be taken
    public static TorqueScenario from(Inputs<TorqueParameter> inputs, Optional<Tables> own) {
        String name = inputs.word(TorqueParameter.ISOTOPE);
        Isotope isotope = own.isPresent() ? own.get().isotopes().of(name) : IsotopeTable.of(name);
        Optional<Metal> metal = inputs.has(TorqueParameter.METAL)
                ? Optional.of(metal(inputs.word(TorqueParameter.METAL), own))
                : Optional.empty();
        Spin spin =
                inputs.isGiven(TorqueParameter.SPIN) ? Spin.parse(inputs.word(TorqueParameter.SPIN)) : isotope.spin();
        String length = inputs.word(TorqueParameter.SPIN_LENGTH).toUpperCase(Locale.ROOT);
        return of(inputs, isotope, metal, spin, SpinLength.valueOf(length));
    }

    private static Metal metal(String name, Optional<Tables> own) {
        return own.isPresent() ? own.get().metals().of(name) : MetalTable.of(name);
    }

    private static TorqueScenario of(
            Inputs<TorqueParameter> inputs, Isotope isotope, Optional<Metal> metal, Spin spin, SpinLength length) {
        boolean given = inputs.isGiven(TorqueParameter.CONTACT_ENHANCEMENT);
        Map<TorqueParameter, Value> values = new TorqueValues(inputs, isotope, metal).all();
        TorqueScenario free = new TorqueScenario(isotope, metal, spin, length, values, given, ElectronFactors.FREE);
        TorqueScenario scenario = Collections.disjoint(values.keySet(), GAS)
                ? free
                : free.with(free.electrons().factors());
        return metal.isPresent() && !given ? scenario.withMeasuredEnhancement() : scenario;
    }

    private TorqueScenario with(ElectronFactors others) {
        return new TorqueScenario(isotope, metal, spin, spinLength, values, xiFromEta, others);
    }

    /// With the contact enhancement of a positive Knight shift; the same where there is none.
    private TorqueScenario withMeasuredEnhancement() {
        if (!has(TorqueParameter.KNIGHT_SHIFT) || !(si(TorqueParameter.KNIGHT_SHIFT) > 0)) {
            return this;
        }
        double eta = nucleus()
                .withKnightShift(si(TorqueParameter.KNIGHT_SHIFT))
                .field()
                .contactEnhancement();
        Map<TorqueParameter, Value> enhanced = new EnumMap<>(values);
        enhanced.put(TorqueParameter.CONTACT_ENHANCEMENT, new Value(eta, "Knight shift"));
        return new TorqueScenario(isotope, metal, spin, spinLength, enhanced, false, factors);
    }

    /// The example of `cahaya2023`, section 3.
    public static TorqueScenario ofPaper() {
        return from(Inputs.of(TorqueParameter.class, Map.of()));
    }

    /// The scenario with other quantities, for inputs whose words are the same.
    ///
    /// @throws Refusal with the code of the first parameter that cannot be taken
    public TorqueScenario withQuantitiesOf(Inputs<TorqueParameter> inputs) {
        return of(inputs, isotope, metal, spin, spinLength);
    }

    /// Whether the quantity has a value.
    public boolean has(TorqueParameter parameter) {
        return values.containsKey(parameter);
    }

    /// A quantity with its source.
    ///
    /// @throws Refusal NSOT-306 if it has no value
    public Value value(TorqueParameter parameter) {
        Value value = values.get(parameter);
        if (value == null) {
            throw new Refusal(
                    ErrorCode.VALUE_MISSING,
                    "no measured " + parameter.label() + " is known",
                    "a value for every quantity of the result",
                    "give it, as in --" + parameter.option() + " \"" + parameter.example() + "\"");
        }
        return value;
    }

    /// A quantity, in SI units.
    ///
    /// @throws Refusal NSOT-306 if it has no value
    public double si(TorqueParameter parameter) {
        return value(parameter).si();
    }

    /// The nucleus in its metal.
    public NucleusInMetal nucleus() {
        HyperfineField field = new HyperfineField(
                si(TorqueParameter.PERMEABILITY), gyromagneticRatio(), si(TorqueParameter.CONTACT_ENHANCEMENT));
        return new NucleusInMetal(
                spin,
                spinLength,
                field,
                si(TorqueParameter.FERMI_WAVENUMBER),
                si(TorqueParameter.LATTICE_CONSTANT),
                factors);
    }

    /// The electron gas.
    ///
    /// @throws Refusal NSOT-101 or NSOT-402 where its properties do not go together
    public ElectronGas electrons() {
        double kF = si(TorqueParameter.FERMI_WAVENUMBER);
        double fermiEnergy = HBAR * HBAR * kF * kF / (2 * ELECTRON_MASS);
        return new ElectronGas(
                has(TorqueParameter.ELECTRON_TEMPERATURE)
                        ? BOLTZMANN * si(TorqueParameter.ELECTRON_TEMPERATURE) / fermiEnergy
                        : 0,
                has(TorqueParameter.STONER) ? si(TorqueParameter.STONER) : 0,
                has(TorqueParameter.MEAN_FREE_PATH)
                        ? kF * si(TorqueParameter.MEAN_FREE_PATH)
                        : Double.POSITIVE_INFINITY);
    }

    /// The magnetic moment, in J/T.
    public double momentJPerT() {
        return si(TorqueParameter.MOMENT);
    }

    /// Transverse relaxation time, in s.
    public double t2Second() {
        return si(TorqueParameter.T2);
    }

    /// The film that makes the spin accumulation: much thicker than its spin-diffusion length, without loss.
    public SpinHallInjector injector() {
        return new SpinHallInjector(
                si(TorqueParameter.SPIN_HALL_ANGLE),
                si(TorqueParameter.SPIN_DIFFUSION_LENGTH),
                si(TorqueParameter.CONDUCTIVITY));
    }

    /// What the film offers at the current and temperature of the verdict, heat left out.
    public OperatingPoint point() {
        return OperatingPoint.cold(injector(), si(TorqueParameter.CURRENT), si(TorqueParameter.TEMPERATURE));
    }

    /// The torque by every route there is: the electron gas in the formulations asked for and, where K or T1 T is
    /// known, the measured values.
    ///
    /// @throws Refusal NSOT-306 if there is none
    public List<DeviceRoute> routes(List<Formulation> formulations) {
        List<DeviceRoute> routes = new ArrayList<>();
        NucleusInMetal nucleus = nucleus();
        for (Formulation formulation : formulations) {
            routes.add(DeviceRoute.of(formulation, nucleus));
        }
        if (has(TorqueParameter.KNIGHT_SHIFT) || has(TorqueParameter.FROM_KORRINGA)) {
            routes.add(DeviceRoute.of(measured()));
        }
        return DeviceRoute.demandOne(routes);
    }

    private MeasuredTorque measured() {
        return new MeasuredTorque(
                spin,
                spinLength,
                gyromagneticRatio(),
                has(TorqueParameter.KNIGHT_SHIFT) ? si(TorqueParameter.KNIGHT_SHIFT) : 0,
                has(TorqueParameter.FROM_KORRINGA) ? si(TorqueParameter.FROM_KORRINGA) : Double.POSITIVE_INFINITY,
                xiFromEta
                        ? Korringa.dampingEfficiency(si(TorqueParameter.CONTACT_ENHANCEMENT))
                        : MeasuredTorque.CONTACT_LIMIT);
    }

    private double gyromagneticRatio() {
        return Isotope.gyromagneticRatio(spin, momentJPerT());
    }
}
