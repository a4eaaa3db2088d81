package org.nsot.scenario;

/// The parameters of a screen of nuclei, metals and injectors.
public enum ScreenParameter implements DeclaredParameter {
    /// What the screen ranks by.
    BY(Declaration.word("by", "gain", "by", "", "ranked by gain, shift or critical current")
            .oneOf("gain", "shift", "critical-current")),
    /// Largest current density.
    MAX_CURRENT(Declaration.quantity(
                    "max-current", "A/m^2", "1e12 A/m^2", "max current", "", "largest current density in the injector")
            .only(Allowed.POSITIVE)),
    /// Temperature of the bath.
    TEMPERATURE(Declaration.quantity("temperature", "K", "4 K", "temperature", "", "temperature without current")
            .only(Allowed.POSITIVE)),
    /// T2.
    T2(Declaration.quantity(
                    "t2", "s", "1 ms", "t2", "", "transverse relaxation time T2; counts only up to T1 by the electrons")
            .only(Allowed.POSITIVE)),
    /// Whether Joule heat limits the current.
    HEAT(Declaration.word("heat", "counted", "heat", "", "Joule heat limits the current, or is left out")
            .oneOf("counted", "left-out")),
    /// Thermal conductance to the bath.
    THERMAL_CONDUCTANCE(Declaration.quantity(
                    "thermal-conductance",
                    "W/(m^2 K)",
                    "7e4 W/(m^2 K)",
                    "thermal conductance",
                    "",
                    "thermal conductance of the film to the bath; if not given, that of a metal on a crystal at --temperature")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Largest temperature rise.
    MAX_TEMPERATURE_RISE(Declaration.quantity(
                    "max-temperature-rise",
                    "K",
                    "1 K",
                    "max temperature rise",
                    "",
                    "largest rise by Joule heat; if not given, a quarter of --temperature")
            .absent()
            .only(Allowed.POSITIVE)),
    /// Thickness of the injector.
    THICKNESS(Declaration.quantity(
                    "thickness", "m", "7 nm", "thickness", "", "thickness of the injector, if not the set's")
            .only(Allowed.POSITIVE)),
    /// eta.
    CONTACT_ENHANCEMENT(Declaration.quantity(
                    "contact-enhancement",
                    "1",
                    "1",
                    "contact enhancement",
                    "",
                    "contact enhancement eta where neither K nor T1 T was measured")
            .only(Allowed.NOT_NEGATIVE)),
    /// Which nuclei.
    NUCLEI(Declaration.word("nuclei", "natural", "nuclei", "", "natural nuclei, or all of the table")
            .oneOf("natural", "all")),
    /// Only one element.
    ELEMENT(Declaration.word("element", "Cu", "element", "", "only nuclei of this element")
            .absent()),
    /// Only one metal.
    METAL(Declaration.word("metal", "Cu", "metal", "", "only this metal").absent()),
    /// Only one injector.
    INJECTOR(Declaration.word("injector", "Pt", "injector", "", "only this injector, or the sets of this material")
            .absent()),
    /// Length of the list.
    TOP(Declaration.word("top", "20", "top", "", "length of the list, or all"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings and an unmodifiable list
    private final Declaration declaration;

    ScreenParameter(Declaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public Declaration declaration() {
        return declaration;
    }
}
