package org.nsot.scenario;

/// The parameters of a device: a film that injects spin, a nuclear layer above it, and how they are driven.
///
/// Those without default take the value of the table entry that a name brings; the defaults are a film of
/// platinum under natural copper.
public enum DeviceParameter implements DeclaredParameter {
    /// Nucleus of the table.
    ISOTOPE(Declaration.word("isotope", "63Cu", "isotope", "", "nucleus of the table")),
    /// Metal of the nuclear layer; brings k_F, a, the density of atoms and measured K and T1 T.
    METAL(Declaration.word(
            "metal",
            "Cu",
            "metal",
            "",
            "metal of the nuclear layer; brings k_F, a, the density of atoms and measured K and T1 T")),
    /// Set of the injector; brings theta, lambda, sigma and, where known, the thickness.
    INJECTOR(Declaration.word(
            "injector",
            "Pt-wang2014",
            "injector",
            "",
            "set of the injector; brings theta, lambda, sigma and, where known, the thickness")),
    /// Charge current density j with its sign.
    CURRENT(Declaration.quantity(
            "current", "A/m^2", "1e10 A/m^2", "current density", "j", "charge current density j with its sign")),
    /// Thickness d of the injector, if not the set's.
    THICKNESS(Declaration.quantity(
                    "thickness", "m", "7 nm", "thickness", "d", "thickness d of the injector, if not the set's")
            .only(Allowed.POSITIVE)),
    /// Spin Hall angle theta with its sign, if not the set's.
    SPIN_HALL_ANGLE(Declaration.quantity(
                    "spin-hall-angle",
                    "1",
                    "0.1",
                    "spin Hall angle",
                    "theta",
                    "spin Hall angle theta with its sign, if not the set's")
            .absent()),
    /// Spin-diffusion length lambda, if not the set's.
    SPIN_DIFFUSION_LENGTH(Declaration.quantity(
                    "spin-diffusion-length",
                    "m",
                    "1.4 nm",
                    "spin-diffusion length",
                    "lambda",
                    "spin-diffusion length lambda, if not the set's")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Conductivity sigma of the injector, if not the set's.
    CONDUCTIVITY(Declaration.quantity(
                    "conductivity",
                    "S/m",
                    "5e6 S/m",
                    "conductivity",
                    "sigma",
                    "conductivity sigma of the injector, if not the set's")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Spin conductance G of all that takes spin at the interface, without the nuclei.
    INTERFACE_CONDUCTANCE(Declaration.quantity(
                    "interface-conductance",
                    "S/m^2",
                    "0 S/m^2",
                    "interface conductance",
                    "G",
                    "spin conductance G of all that takes spin at the interface, without the nuclei")
            .only(Allowed.NOT_NEGATIVE)),
    /// Thickness d_N of the nuclear layer.
    LAYER_THICKNESS(Declaration.quantity(
                    "layer-thickness", "m", "5 nm", "layer thickness", "d_N", "thickness d_N of the nuclear layer")
            .only(Allowed.POSITIVE)),
    /// Share c of the layer's atoms that are the nucleus, if not its natural abundance.
    CONCENTRATION(Declaration.quantity(
                    "concentration",
                    "1",
                    "1",
                    "concentration",
                    "c",
                    "share c of the layer's atoms that are the nucleus, if not its natural abundance")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Magnetic field B along the spin accumulation.
    FIELD(Declaration.quantity(
            "field", "T", "9.4 T", "magnetic field", "B", "magnetic field B along the spin accumulation")),
    /// Temperature T_0 of the bath.
    TEMPERATURE(Declaration.quantity("temperature", "K", "4 K", "temperature", "T_0", "temperature T_0 of the bath")
            .only(Allowed.POSITIVE)),
    /// Thermal conductance h per area from the film to the bath.
    THERMAL_CONDUCTANCE(Declaration.quantity(
                    "thermal-conductance",
                    "W/(m^2 K)",
                    "7e4 W/(m^2 K)",
                    "thermal conductance",
                    "h",
                    "thermal conductance h per area from the film to the bath")
            .only(Allowed.POSITIVE)),
    /// Transverse relaxation time T2; counts only up to T1 by the electrons.
    T2(Declaration.quantity(
                    "t2",
                    "s",
                    "1 ms",
                    "relaxation time",
                    "T2",
                    "transverse relaxation time T2; counts only up to T1 by the electrons")
            .only(Allowed.POSITIVE)),
    /// Fermi wavenumber k_F, if not the metal's; a transition metal has none.
    FERMI_WAVENUMBER(Declaration.quantity(
                    "fermi-wavenumber",
                    "1/m",
                    "1.36 1/Å",
                    "Fermi wavenumber",
                    "k_F",
                    "Fermi wavenumber k_F, if not the metal's; a transition metal has none")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Contact enhancement eta, if not that of the measured K.
    CONTACT_ENHANCEMENT(Declaration.quantity(
                    "contact-enhancement",
                    "1",
                    "300",
                    "contact enhancement",
                    "eta",
                    "contact enhancement eta, if not that of the measured K")
            .absent()
            .only(Allowed.NOT_NEGATIVE)),
    /// Measured Knight shift K with its sign, if not the metal's.
    KNIGHT_SHIFT(Declaration.quantity(
                    "knight-shift",
                    "1",
                    "0.237 %",
                    "Knight shift",
                    "K",
                    "measured Knight shift K with its sign, if not the metal's")
            .absent()),
    /// Measured Korringa product T1 T, if not the metal's.
    KORRINGA_PRODUCT(Declaration.quantity(
                    "korringa-product",
                    "s K",
                    "1.27 s K",
                    "Korringa product",
                    "T1 T",
                    "measured Korringa product T1 T, if not the metal's")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Length L of the strip along the current.
    LENGTH(Declaration.quantity("length", "m", "1 mm", "length", "L", "length L of the strip along the current")
            .only(Allowed.POSITIVE)),
    /// Width w of the strip.
    WIDTH(Declaration.quantity("width", "m", "0.1 mm", "width", "w", "width w of the strip")
            .only(Allowed.POSITIVE)),
    /// Bandwidth Delta f of the voltage measurement.
    BANDWIDTH(Declaration.quantity(
                    "bandwidth", "Hz", "1 Hz", "bandwidth", "Delta f", "bandwidth Delta f of the voltage measurement")
            .only(Allowed.POSITIVE)),
    /// Angle Theta between the precessing nuclei and the field.
    TILT(Declaration.quantity(
            "tilt", "rad", "90 deg", "tilt", "Theta", "angle Theta between the precessing nuclei and the field")),
    /// Which length stands for the spin.
    SPIN_LENGTH(Declaration.word(
                    "spin-length",
                    "root",
                    "spin length",
                    "I_p",
                    "length I_p of the spin: root for sqrt(I(I+1)), full for I")
            .oneOf("root", "full"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings and an unmodifiable list
    private final Declaration declaration;

    DeviceParameter(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
