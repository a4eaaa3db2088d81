package org.nsot.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a screen of nuclei, metals and injectors.
public enum ScreenParameter implements Parameter {
    /// What the screen ranks by.
    BY("by", null, "gain", true, "ranked by gain, shift or critical current"),
    /// Largest current density.
    MAX_CURRENT("max-current", "A/m^2", "1e12 A/m^2", true, "largest current density in the injector"),
    /// Temperature of the bath.
    TEMPERATURE("temperature", "K", "4 K", true, "temperature without current"),
    /// T2.
    T2("t2", "s", "1 ms", false, "transverse relaxation time T2, if it is shorter than T1 by the electrons"),
    /// Largest temperature rise.
    MAX_TEMPERATURE_RISE(
            "max-temperature-rise",
            "K",
            "1 K",
            true,
            "largest rise by Joule heat, where --thermal-conductance is given"),
    /// Thermal conductance to the bath.
    THERMAL_CONDUCTANCE(
            "thermal-conductance",
            "W/(m^2 K)",
            "1e7 W/(m^2 K)",
            false,
            "thermal conductance of the film to the bath; without it Joule heat is left out"),
    /// Thickness of the injector.
    THICKNESS("thickness", "m", "5 nm", false, "thickness of the injector, if not that of its set"),
    /// eta.
    CONTACT_ENHANCEMENT(
            "contact-enhancement", "1", "1", true, "contact enhancement eta where neither K nor T1 T was measured"),
    /// Which nuclei.
    NUCLEI("nuclei", null, "natural", true, "natural nuclei, or all of the table"),
    /// Only one element.
    ELEMENT("element", null, "Cu", false, "only nuclei of this element"),
    /// Only one metal.
    METAL("metal", null, "Cu", false, "only this metal"),
    /// Only one injector.
    INJECTOR("injector", null, "Pt", false, "only this injector, or the sets of this material"),
    /// Length of the list.
    TOP("top", null, "20", true, "length of the list, or all");

    private final String option;
    private final @Nullable String unit;
    private final String example;
    private final boolean isDefault;
    private final String meaning;

    ScreenParameter(String option, @Nullable String unit, String example, boolean isDefault, String meaning) {
        this.option = option;
        this.unit = unit;
        this.example = example;
        this.isDefault = isDefault;
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
        return isDefault ? example : null;
    }

    @Override
    public String symbol() {
        return label();
    }

    @Override
    public String label() {
        return option.replace('-', ' ');
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<String> choices() {
        return switch (this) {
            case BY -> List.of("gain", "shift", "critical-current");
            case NUCLEI -> List.of("natural", "all");
            default -> List.of();
        };
    }
}
