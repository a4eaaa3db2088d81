package org.nsot.scenario;

/// Dimensions in words, for refusals.
final class DimensionWords {
    private static final String[][] WORDS = {
        {"1", "a number without dimension"},
        {"m", "a length"},
        {"m^2", "an area"},
        {"m^3", "a volume"},
        {"kg", "a mass"},
        {"s", "a time"},
        {"A", "an electric current"},
        {"K", "a temperature"},
        {"mol", "an amount of substance"},
        {"cd", "a luminous intensity"},
        {"1/s", "a frequency or rate"},
        {"1/m", "an inverse length"},
        {"1/m^2", "an inverse area"},
        {"1/m^3", "a number density"},
        {"m/s", "a velocity"},
        {"m/s^2", "an acceleration"},
        {"m^2/s", "a diffusion coefficient"},
        {"kg/m^3", "a mass density"},
        {"N", "a force"},
        {"Pa", "a pressure or energy density"},
        {"J", "an energy"},
        {"J/m^2", "an energy per area"},
        {"1/J", "an inverse energy"},
        {"J s", "an action or angular momentum"},
        {"W", "a power"},
        {"C", "an electric charge"},
        {"V", "a voltage"},
        {"V/m", "an electric field"},
        {"V/m^2", "an electric field gradient"},
        {"A/m", "a magnetization or magnetic field strength"},
        {"A/m^2", "a current density"},
        {"Ω", "a resistance"},
        {"Ω m", "a resistivity"},
        {"S", "a conductance"},
        {"S/m", "a conductivity"},
        {"m^2/(V s)", "a mobility"},
        {"F", "a capacitance"},
        {"H", "an inductance"},
        {"H/m", "a magnetic permeability"},
        {"T", "a magnetic flux density"},
        {"T/m", "a magnetic field gradient"},
        {"Wb", "a magnetic flux"},
        {"A m^2", "a magnetic moment"},
        {"1/(s T)", "a gyromagnetic ratio"},
        {"J/K", "a heat capacity or entropy"},
        {"W/(m K)", "a thermal conductivity"},
        {"1/K", "an inverse temperature"},
        {"s K", "a time times a temperature"},
    };

    private DimensionWords() {}

    /// The dimension in words; one without a name of its own is told by its SI unit.
    static String of(Dimension dimension) {
        for (String[] entry : WORDS) {
            if (Unit.of(entry[0]).dimension().equals(dimension)) {
                return entry[1];
            }
        }
        return "a quantity in " + dimension;
    }
}
