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
    T2("t2", "s", "1 ms", true, "transverse relaxation time T2; counts only up to T1 by the electrons"),
    /// Whether Joule heat limits the current.
    HEAT("heat", null, "counted", true, "Joule heat limits the current, or is left out"),
    /// Thermal conductance to the bath.
    THERMAL_CONDUCTANCE(
            "thermal-conductance",
            "W/(m^2 K)",
            "7e4 W/(m^2 K)",
            false,
            "thermal conductance of the film to the bath; if not given, that of a metal on a crystal at --temperature"),
    /// Largest temperature rise.
    MAX_TEMPERATURE_RISE(
            "max-temperature-rise",
            "K",
            "1 K",
            false,
            "largest rise by Joule heat; if not given, a quarter of --temperature"),
    /// Thickness of the injector.
    THICKNESS("thickness", "m", "7 nm", true, "thickness of the injector, if not the set's"),
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
            case HEAT -> List.of("counted", "left-out");
            default -> List.of();
        };
    }
}
