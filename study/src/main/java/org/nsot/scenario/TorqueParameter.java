package org.nsot.scenario;

import org.jspecify.annotations.Nullable;

/// The parameters of a torque calculation, declared once for the command line, study files and pages.
///
/// The defaults are the example of `cahaya2023`, section 3.
public enum TorqueParameter {
    /// Name of the nucleus.
    ISOTOPE("isotope", null, "57Fe", "nucleus of the table; brings its spin and moment"),
    /// Spin quantum number I.
    SPIN("spin", null, "1/2", "spin quantum number I, if not the isotope's"),
    /// Magnetic moment of the nucleus.
    MOMENT("moment", "mu_N", "0.0906 mu_N", "magnetic moment mu_I with its sign, if not the isotope's"),
    /// mu_r mu_0.
    PERMEABILITY("permeability", "H/m", "0.25 H/m", "permeability mu_r mu_0 in the hyperfine coupling"),
    /// eta.
    CONTACT_ENHANCEMENT("contact-enhancement", "1", "1", "contact enhancement eta = |psi(0)|²/<|psi|²>"),
    /// k_F.
    FERMI_WAVENUMBER("fermi-wavenumber", "1/Å", "2 1/Å", "Fermi wavenumber k_F"),
    /// a.
    LATTICE_CONSTANT("lattice-constant", "Å", "2 Å", "lattice constant a, one nucleus per a²"),
    /// T2.
    T2("t2", "ms", "1 ms", "transverse relaxation time T2"),
    /// sigma.
    CONDUCTIVITY("conductivity", "S/m", "1e7 S/m", "conductivity sigma of the injector"),
    /// theta.
    SPIN_HALL_ANGLE("spin-hall-angle", "1", "0.1", "spin Hall angle theta with its sign"),
    /// lambda.
    SPIN_DIFFUSION_LENGTH("spin-diffusion-length", "nm", "2 nm", "spin-diffusion length lambda of the injector"),
    /// Which length stands for the spin.
    SPIN_LENGTH("spin-length", null, "root", "length I_p of the spin: root for sqrt(I(I+1)), full for I");

    private final String option;
    private final @Nullable String unit;
    private final String example;
    private final String meaning;

    TorqueParameter(String option, @Nullable String unit, String example, String meaning) {
        this.option = option;
        this.unit = unit;
        this.example = example;
        this.meaning = meaning;
    }

    /// The name, as in `--fermi-wavenumber` and `fermi-wavenumber:`.
    public String option() {
        return option;
    }

    /// The unit it is shown in; null for words.
    public @Nullable String unit() {
        return unit;
    }

    /// The default, which is also an example of a right value.
    public String example() {
        return example;
    }

    /// What it is, in a few words.
    public String meaning() {
        return meaning;
    }

    /// Reads a quantity given for this parameter, in SI.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-201 to NSOT-205 if the text is not such a quantity
    double parse(String text) {
        return QuantityParameter.of(option, unit == null ? "1" : unit, example).parse(text);
    }
}
