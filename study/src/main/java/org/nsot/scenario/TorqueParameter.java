package org.nsot.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a torque calculation.
///
/// The defaults are the example of `cahaya2023`, section 3.
public enum TorqueParameter implements Parameter {
    /// Name of the nucleus.
    ISOTOPE("isotope", null, "57Fe", "isotope", "", "nucleus of the table; brings its spin and moment"),
    /// Spin quantum number I.
    SPIN("spin", null, "1/2", "spin", "I", "spin quantum number I, if not the isotope's"),
    /// Magnetic moment of the nucleus.
    MOMENT(
            "moment",
            "mu_N",
            "0.0906 mu_N",
            "moment",
            "mu_I",
            "magnetic moment mu_I with its sign, if not the isotope's"),
    /// mu_r mu_0.
    PERMEABILITY(
            "permeability",
            "H/m",
            "0.25 H/m",
            "permeability",
            "mu_r mu_0",
            "permeability mu_r mu_0 in the hyperfine coupling"),
    /// eta.
    CONTACT_ENHANCEMENT(
            "contact-enhancement",
            "1",
            "1",
            "contact enhancement",
            "eta",
            "contact enhancement eta = |psi(0)|²/<|psi|²>"),
    /// k_F.
    FERMI_WAVENUMBER("fermi-wavenumber", "1/m", "2 1/Å", "Fermi wavenumber", "k_F", "Fermi wavenumber k_F"),
    /// a.
    LATTICE_CONSTANT("lattice-constant", "m", "2 Å", "lattice constant", "a", "lattice constant a, one nucleus per a²"),
    /// T2.
    T2("t2", "s", "1 ms", "relaxation time", "T2", "transverse relaxation time T2"),
    /// sigma.
    CONDUCTIVITY("conductivity", "S/m", "1e7 S/m", "conductivity", "sigma", "conductivity sigma of the injector"),
    /// theta.
    SPIN_HALL_ANGLE("spin-hall-angle", "1", "0.1", "spin Hall angle", "theta", "spin Hall angle theta with its sign"),
    /// lambda.
    SPIN_DIFFUSION_LENGTH(
            "spin-diffusion-length",
            "m",
            "2 nm",
            "spin-diffusion length",
            "lambda",
            "spin-diffusion length lambda of the injector"),
    /// Which length stands for the spin.
    SPIN_LENGTH(
            "spin-length",
            null,
            "root",
            "spin length",
            "I_p",
            "length I_p of the spin: root for sqrt(I(I+1)), full for I");

    private final String option;
    private final @Nullable String unit;
    private final String example;
    private final String name;
    private final String symbol;
    private final String meaning;

    TorqueParameter(String option, @Nullable String unit, String example, String name, String symbol, String meaning) {
        this.option = option;
        this.unit = unit;
        this.example = example;
        this.name = name;
        this.symbol = symbol;
        this.meaning = meaning;
    }

    @Override
    public String option() {
        return option;
    }

    @Override
    public @Nullable String unit() {
        return unit;
    }

    @Override
    public String example() {
        return example;
    }

    /// The example, for every parameter.
    @Override
    public String defaultText() {
        return example;
    }

    @Override
    public String symbol() {
        return symbol.isEmpty() ? name : symbol;
    }

    @Override
    public String label() {
        return (name + " " + symbol).strip();
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<String> choices() {
        return this == SPIN_LENGTH ? List.of("root", "full") : List.of();
    }
}
