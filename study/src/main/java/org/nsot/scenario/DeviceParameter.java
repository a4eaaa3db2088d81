package org.nsot.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a device: a film that injects spin, a nuclear layer above it, and how they are driven.
///
/// Those without default take the value of the table entry that a name brings; the defaults are a film of
/// platinum under natural copper.
public enum DeviceParameter implements Parameter {
    /// Nucleus of the table.
    ISOTOPE("isotope", null, "63Cu", "63Cu", "isotope", "", "nucleus of the table"),
    /// Metal of the nuclear layer; brings k_F, a, the density of atoms and measured K and T1 T.
    METAL(
            "metal",
            null,
            "Cu",
            "Cu",
            "metal",
            "",
            "metal of the nuclear layer; brings k_F, a, the density of atoms and measured K and T1 T"),
    /// Set of the injector; brings theta, lambda, sigma and, where known, the thickness.
    INJECTOR(
            "injector",
            null,
            "Pt-wang2014",
            "Pt-wang2014",
            "injector",
            "",
            "set of the injector; brings theta, lambda, sigma and, where known, the thickness"),
    /// Charge current density j with its sign.
    CURRENT(
            "current",
            "A/m^2",
            "1e10 A/m^2",
            "1e10 A/m^2",
            "current density",
            "j",
            "charge current density j with its sign"),
    /// Thickness d of the injector, if not the set's.
    THICKNESS("thickness", "m", "7 nm", "7 nm", "thickness", "d", "thickness d of the injector, if not the set's"),
    /// Spin Hall angle theta with its sign, if not the set's.
    SPIN_HALL_ANGLE(
            "spin-hall-angle",
            "1",
            "0.1",
            null,
            "spin Hall angle",
            "theta",
            "spin Hall angle theta with its sign, if not the set's"),
    /// Spin-diffusion length lambda, if not the set's.
    SPIN_DIFFUSION_LENGTH(
            "spin-diffusion-length",
            "m",
            "1.4 nm",
            null,
            "spin-diffusion length",
            "lambda",
            "spin-diffusion length lambda, if not the set's"),
    /// Conductivity sigma of the injector, if not the set's.
    CONDUCTIVITY(
            "conductivity",
            "S/m",
            "5e6 S/m",
            null,
            "conductivity",
            "sigma",
            "conductivity sigma of the injector, if not the set's"),
    /// Spin conductance G of all that takes spin at the interface, without the nuclei.
    INTERFACE_CONDUCTANCE(
            "interface-conductance",
            "S/m^2",
            "0 S/m^2",
            "0 S/m^2",
            "interface conductance",
            "G",
            "spin conductance G of all that takes spin at the interface, without the nuclei"),
    /// Thickness d_N of the nuclear layer.
    LAYER_THICKNESS(
            "layer-thickness", "m", "5 nm", "5 nm", "layer thickness", "d_N", "thickness d_N of the nuclear layer"),
    /// Share c of the layer's atoms that are the nucleus, if not its natural abundance.
    CONCENTRATION(
            "concentration",
            "1",
            "1",
            null,
            "concentration",
            "c",
            "share c of the layer's atoms that are the nucleus, if not its natural abundance"),
    /// Magnetic field B along the spin accumulation.
    FIELD("field", "T", "9.4 T", "9.4 T", "magnetic field", "B", "magnetic field B along the spin accumulation"),
    /// Temperature T_0 of the bath.
    TEMPERATURE("temperature", "K", "4 K", "4 K", "temperature", "T_0", "temperature T_0 of the bath"),
    /// Thermal conductance h per area from the film to the bath.
    THERMAL_CONDUCTANCE(
            "thermal-conductance",
            "W/(m^2 K)",
            "7e4 W/(m^2 K)",
            "7e4 W/(m^2 K)",
            "thermal conductance",
            "h",
            "thermal conductance h per area from the film to the bath"),
    /// Transverse relaxation time T2; counts only up to T1 by the electrons.
    T2(
            "t2",
            "s",
            "1 ms",
            "1 ms",
            "relaxation time",
            "T2",
            "transverse relaxation time T2; counts only up to T1 by the electrons"),
    /// Fermi wavenumber k_F, if not the metal's; a transition metal has none.
    FERMI_WAVENUMBER(
            "fermi-wavenumber",
            "1/m",
            "1.36 1/Å",
            null,
            "Fermi wavenumber",
            "k_F",
            "Fermi wavenumber k_F, if not the metal's; a transition metal has none"),
    /// Contact enhancement eta, if not that of the measured K.
    CONTACT_ENHANCEMENT(
            "contact-enhancement",
            "1",
            "300",
            null,
            "contact enhancement",
            "eta",
            "contact enhancement eta, if not that of the measured K"),
    /// Measured Knight shift K with its sign, if not the metal's.
    KNIGHT_SHIFT(
            "knight-shift",
            "1",
            "0.237 %",
            null,
            "Knight shift",
            "K",
            "measured Knight shift K with its sign, if not the metal's"),
    /// Measured Korringa product T1 T, if not the metal's.
    KORRINGA_PRODUCT(
            "korringa-product",
            "s K",
            "1.27 s K",
            null,
            "Korringa product",
            "T1 T",
            "measured Korringa product T1 T, if not the metal's"),
    /// Length L of the strip along the current.
    LENGTH("length", "m", "1 mm", "1 mm", "length", "L", "length L of the strip along the current"),
    /// Width w of the strip.
    WIDTH("width", "m", "0.1 mm", "0.1 mm", "width", "w", "width w of the strip"),
    /// Bandwidth Delta f of the voltage measurement.
    BANDWIDTH(
            "bandwidth", "Hz", "1 Hz", "1 Hz", "bandwidth", "Delta f", "bandwidth Delta f of the voltage measurement"),
    /// Angle Theta between the precessing nuclei and the field.
    TILT("tilt", "rad", "90 deg", "90 deg", "tilt", "Theta", "angle Theta between the precessing nuclei and the field"),
    /// Which length stands for the spin.
    SPIN_LENGTH(
            "spin-length",
            null,
            "root",
            "root",
            "spin length",
            "I_p",
            "length I_p of the spin: root for sqrt(I(I+1)), full for I");

    private final String option;
    private final @Nullable String unit;
    private final String example;
    private final @Nullable String fallback;
    private final String name;
    private final String symbol;
    private final String meaning;

    DeviceParameter(
            String option,
            @Nullable String unit,
            String example,
            @Nullable String fallback,
            String name,
            String symbol,
            String meaning) {
        this.option = option;
        this.unit = unit;
        this.example = example;
        this.fallback = fallback;
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

    @Override
    public @Nullable String defaultText() {
        return fallback;
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
