package org.nsot.scenario;

/// The parameters of a torque calculation.
///
/// The defaults are the example of `cahaya2023`, section 3, its critical current, and room temperature.
public enum TorqueParameter implements DeclaredParameter {
    /// Name of the nucleus.
    ISOTOPE(Declaration.word("isotope", "57Fe", "isotope", "", "nucleus of the table; brings its spin and moment")),
    /// Name of the metal.
    METAL(Declaration.word(
                    "metal",
                    "Cu",
                    "metal",
                    "",
                    "metal of the table; brings k_F, a, and measured K and T1 T, with mu_r = 1 and eta from K")
            .absent()),
    /// Spin quantum number I.
    SPIN(Declaration.word("spin", "1/2", "spin", "I", "spin quantum number I, if not the isotope's")),
    /// Magnetic moment of the nucleus.
    MOMENT(Declaration.quantity(
                    "moment",
                    "mu_N",
                    "0.0906 mu_N",
                    "moment",
                    "mu_I",
                    "magnetic moment mu_I with its sign, if not the isotope's")
            .only(Allowed.NOT_ZERO)),
    /// mu_r mu_0.
    PERMEABILITY(Declaration.quantity(
                    "permeability",
                    "H/m",
                    "0.25 H/m",
                    "permeability",
                    "mu_r mu_0",
                    "permeability mu_r mu_0 in the hyperfine coupling")
            .only(Allowed.POSITIVE)),
    /// eta.
    CONTACT_ENHANCEMENT(Declaration.quantity(
                    "contact-enhancement",
                    "1",
                    "1",
                    "contact enhancement",
                    "eta",
                    "contact enhancement eta = |psi(0)|²/<|psi|²>")
            .only(Allowed.NOT_NEGATIVE)),
    /// k_F.
    FERMI_WAVENUMBER(
            Declaration.quantity("fermi-wavenumber", "1/m", "2 1/Å", "Fermi wavenumber", "k_F", "Fermi wavenumber k_F")
                    .only(Allowed.POSITIVE)),
    /// a.
    LATTICE_CONSTANT(Declaration.quantity(
                    "lattice-constant", "m", "2 Å", "lattice constant", "a", "lattice constant a, one nucleus per a²")
            .only(Allowed.POSITIVE)),
    /// S.
    STONER(Declaration.quantity(
                    "stoner",
                    "1",
                    "0.3",
                    "Stoner factor",
                    "S",
                    "Stoner factor S of exchange among the electrons, below 1; none if not given")
            .only(Allowed.NOT_NEGATIVE)
            .absent()),
    /// Temperature of the gas.
    ELECTRON_TEMPERATURE(Declaration.quantity(
                    "electron-temperature",
                    "K",
                    "1000 K",
                    "temperature of the gas",
                    "T_e",
                    "temperature of the electron gas, at fixed density; zero, as in the paper, if not given")
            .only(Allowed.POSITIVE)
            .absent()),
    /// l.
    MEAN_FREE_PATH(Declaration.quantity(
                    "mean-free-path",
                    "m",
                    "10 nm",
                    "mean free path",
                    "l",
                    "mean free path l, which damps chi2 in space; infinite if not given")
            .only(Allowed.POSITIVE)
            .absent()),
    /// T1 T as measured.
    FROM_KORRINGA(Declaration.quantity(
                    "from-korringa",
                    "s K",
                    "1.27 s K",
                    "Korringa product",
                    "T1 T",
                    "measured Korringa product T1 T: gives the damping-like torque")
            .only(Allowed.POSITIVE)
            .absent()),
    /// K as measured.
    KNIGHT_SHIFT(Declaration.quantity(
                    "knight-shift",
                    "1",
                    "0.237 %",
                    "Knight shift",
                    "K",
                    "measured Knight shift K with its sign: gives the field-like torque")
            .absent()),
    /// T2.
    T2(Declaration.quantity("t2", "s", "1 ms", "relaxation time", "T2", "transverse relaxation time T2")
            .only(Allowed.POSITIVE)),
    /// sigma.
    CONDUCTIVITY(Declaration.quantity(
                    "conductivity", "S/m", "1e7 S/m", "conductivity", "sigma", "conductivity sigma of the injector")
            .only(Allowed.POSITIVE)),
    /// theta.
    SPIN_HALL_ANGLE(Declaration.quantity(
                    "spin-hall-angle", "1", "0.1", "spin Hall angle", "theta", "spin Hall angle theta with its sign")
            .only(Allowed.NOT_ZERO)),
    /// lambda.
    SPIN_DIFFUSION_LENGTH(Declaration.quantity(
                    "spin-diffusion-length",
                    "m",
                    "2 nm",
                    "spin-diffusion length",
                    "lambda",
                    "spin-diffusion length lambda of the injector")
            .only(Allowed.POSITIVE)),
    /// j.
    CURRENT(Declaration.quantity(
                    "current",
                    "A/m^2",
                    "2e11 A/m^2",
                    "current density",
                    "j",
                    "current density j in the injector, for the verdict")
            .only(Allowed.NOT_ZERO)),
    /// T.
    TEMPERATURE(Declaration.quantity(
                    "temperature", "K", "300 K", "temperature", "T", "temperature T of the electrons, for the verdict")
            .only(Allowed.POSITIVE)),
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

    TorqueParameter(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
