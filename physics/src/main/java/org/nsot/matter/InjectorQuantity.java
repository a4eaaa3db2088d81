package org.nsot.matter;

/// What a set of an injector may hold, each with its unit.
public enum InjectorQuantity {
    /// Spin Hall angle theta, signed.
    SPIN_HALL_ANGLE("spin_hall_angle", "1"),
    /// Spin-diffusion length lambda.
    SPIN_DIFFUSION_LENGTH("spin_diffusion_length", "m"),
    /// Electrical conductivity sigma, where the source gives that.
    CONDUCTIVITY("conductivity", "S/m"),
    /// Electrical resistivity, where the source gives that.
    RESISTIVITY("resistivity", "ohm m"),
    /// Thickness of the film.
    THICKNESS("thickness", "m"),
    /// Temperature of the measurement.
    TEMPERATURE("temperature", "K");

    private final String label;
    private final String unit;

    InjectorQuantity(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /// Its name in tables and files.
    public String label() {
        return label;
    }

    /// The unit in which the table keeps it.
    public String unit() {
        return unit;
    }

    /// The quantity of that name.
    ///
    /// @throws Refusal NSOT-307 if there is none
    public static InjectorQuantity of(String label) {
        for (InjectorQuantity quantity : values()) {
            if (quantity.label.equals(label)) {
                return quantity;
            }
        }
        throw Quantities.unknown(label);
    }
}
