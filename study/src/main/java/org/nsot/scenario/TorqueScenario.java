package org.nsot.scenario;

import static org.nsot.constants.Codata.NUCLEAR_MAGNETON;

import java.util.Locale;
import java.util.Map;
import org.nsot.device.SpinHallInjector;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeTable;
import org.nsot.matter.Spin;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;

/// What a torque calculation is about, in SI and checked.
///
/// @param isotope     name of the nucleus
/// @param momentJPerT its magnetic moment, in J/T
/// @param momentSource where the moment came from: `given`, `default` or a bibliography key
/// @param nucleus     the nucleus in its metal
/// @param t2Second    transverse relaxation time, in s
/// @param injector    the film that makes the spin accumulation
public record TorqueScenario(
        String isotope,
        double momentJPerT,
        String momentSource,
        NucleusInMetal nucleus,
        double t2Second,
        SpinHallInjector injector) {

    /// Reads the parameters given; the others take their defaults, and spin and moment those of the isotope
    /// given.
    ///
    /// @throws Refusal with the code of the first parameter that cannot be taken
    public static TorqueScenario from(Map<TorqueParameter, String> given) {
        Isotope isotope = IsotopeTable.of(text(given, TorqueParameter.ISOTOPE));
        Spin spin = given.containsKey(TorqueParameter.SPIN)
                ? Spin.parse(text(given, TorqueParameter.SPIN))
                : isotope.spin();
        boolean fromTable = given.containsKey(TorqueParameter.ISOTOPE) && !given.containsKey(TorqueParameter.MOMENT);
        double moment = fromTable ? isotope.momentMuN() * NUCLEAR_MAGNETON : quantity(given, TorqueParameter.MOMENT);
        HyperfineField field = new HyperfineField(
                quantity(given, TorqueParameter.PERMEABILITY),
                Isotope.gyromagneticRatio(spin, moment),
                quantity(given, TorqueParameter.CONTACT_ENHANCEMENT));
        NucleusInMetal nucleus = new NucleusInMetal(
                spin,
                spinLength(text(given, TorqueParameter.SPIN_LENGTH)),
                field,
                quantity(given, TorqueParameter.FERMI_WAVENUMBER),
                quantity(given, TorqueParameter.LATTICE_CONSTANT));
        SpinHallInjector injector = new SpinHallInjector(
                quantity(given, TorqueParameter.SPIN_HALL_ANGLE),
                quantity(given, TorqueParameter.SPIN_DIFFUSION_LENGTH),
                quantity(given, TorqueParameter.CONDUCTIVITY));
        String source = fromTable ? isotope.source() : sourceOf(given, TorqueParameter.MOMENT);
        return new TorqueScenario(
                isotope.name(), moment, source, nucleus, quantity(given, TorqueParameter.T2), injector);
    }

    /// `given` or `default`.
    static String sourceOf(Map<TorqueParameter, String> given, TorqueParameter parameter) {
        return given.containsKey(parameter) ? "given" : "default";
    }

    private static String text(Map<TorqueParameter, String> given, TorqueParameter parameter) {
        return given.getOrDefault(parameter, parameter.example());
    }

    private static double quantity(Map<TorqueParameter, String> given, TorqueParameter parameter) {
        return parameter.parse(text(given, parameter));
    }

    private static SpinLength spinLength(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "root" -> SpinLength.ROOT;
            case "full" -> SpinLength.FULL;
            default ->
                throw new Refusal(
                        ErrorCode.COMMAND_LINE,
                        "spin-length = " + text,
                        "root for sqrt(I(I+1)), full for I",
                        "for example --spin-length root");
        };
    }
}
