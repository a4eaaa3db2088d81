package org.nsot.scenario;

import static org.nsot.constants.Codata.NUCLEAR_MAGNETON;

import java.util.Locale;
import java.util.Map;
import org.nsot.device.SpinHallInjector;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeTable;
import org.nsot.matter.Spin;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;

/// What a torque calculation is about, in SI and checked.
///
/// @param isotope     the isotope named; its spin and moment may be replaced by others given
/// @param momentJPerT the magnetic moment, in J/T
/// @param momentSource where the moment came from: `given`, `default` or a bibliography key
/// @param nucleus     the nucleus in its metal
/// @param t2Second    transverse relaxation time, in s
/// @param injector    the film that makes the spin accumulation
public record TorqueScenario(
        Isotope isotope,
        double momentJPerT,
        String momentSource,
        NucleusInMetal nucleus,
        double t2Second,
        SpinHallInjector injector) {

    /// The scenario of these inputs at their nominal values; spin and moment are those of the isotope if only
    /// that was given.
    ///
    /// @throws Refusal with the code of the first parameter that cannot be taken
    public static TorqueScenario from(Inputs<TorqueParameter> inputs) {
        Isotope isotope = IsotopeTable.of(inputs.word(TorqueParameter.ISOTOPE));
        Spin spin =
                inputs.isGiven(TorqueParameter.SPIN) ? Spin.parse(inputs.word(TorqueParameter.SPIN)) : isotope.spin();
        String length = inputs.word(TorqueParameter.SPIN_LENGTH).toUpperCase(Locale.ROOT);
        return of(inputs, isotope, spin, SpinLength.valueOf(length));
    }

    /// The example of `cahaya2023`, section 3.
    public static TorqueScenario ofPaper() {
        return from(Inputs.of(TorqueParameter.class, Map.of()));
    }

    /// The scenario with other quantities, for inputs whose words are the same.
    ///
    /// @throws Refusal with the code of the first parameter that cannot be taken
    public TorqueScenario withQuantitiesOf(Inputs<TorqueParameter> inputs) {
        return of(inputs, isotope, nucleus.spin(), nucleus.spinLength());
    }

    private static TorqueScenario of(
            Inputs<TorqueParameter> inputs, Isotope isotope, Spin spin, SpinLength spinLength) {
        boolean fromTable = inputs.isGiven(TorqueParameter.ISOTOPE) && !inputs.isGiven(TorqueParameter.MOMENT);
        double moment = fromTable ? isotope.momentMuN() * NUCLEAR_MAGNETON : inputs.quantity(TorqueParameter.MOMENT);
        HyperfineField field = new HyperfineField(
                inputs.quantity(TorqueParameter.PERMEABILITY),
                Isotope.gyromagneticRatio(spin, moment),
                inputs.quantity(TorqueParameter.CONTACT_ENHANCEMENT));
        NucleusInMetal nucleus = new NucleusInMetal(
                spin,
                spinLength,
                field,
                inputs.quantity(TorqueParameter.FERMI_WAVENUMBER),
                inputs.quantity(TorqueParameter.LATTICE_CONSTANT));
        SpinHallInjector injector = new SpinHallInjector(
                inputs.quantity(TorqueParameter.SPIN_HALL_ANGLE),
                inputs.quantity(TorqueParameter.SPIN_DIFFUSION_LENGTH),
                inputs.quantity(TorqueParameter.CONDUCTIVITY));
        String source = fromTable ? isotope.source() : inputs.source(TorqueParameter.MOMENT);
        return new TorqueScenario(isotope, moment, source, nucleus, inputs.quantity(TorqueParameter.T2), injector);
    }
}
