package org.nsot.matter;

/// What the table of metals keeps of a metal, each with its unit.
public enum MetalQuantity {
    /// Lattice constant a of the conventional cell.
    LATTICE_CONSTANT("lattice_constant", "m"),
    /// Fermi wavenumber of the free-electron model.
    FERMI_WAVENUMBER("fermi_wavenumber", "1/m"),
    /// Fermi energy of the free-electron model.
    FERMI_ENERGY("fermi_energy", "eV"),
    /// Electrical resistivity.
    RESISTIVITY("resistivity", "ohm m"),
    /// Debye temperature.
    DEBYE_TEMPERATURE("debye_temperature", "K"),
    /// Heat capacity at constant pressure.
    MOLAR_HEAT_CAPACITY("molar_heat_capacity", "J/(mol K)"),
    /// Thermal conductivity.
    THERMAL_CONDUCTIVITY("thermal_conductivity", "W/(m K)");

    private final String label;
    private final String unit;

    MetalQuantity(String label, String unit) {
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
    public static MetalQuantity of(String label) {
        for (MetalQuantity quantity : values()) {
            if (quantity.label.equals(label)) {
                return quantity;
            }
        }
        throw Quantities.unknown(label);
    }
}
