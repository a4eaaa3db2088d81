package org.nsot.figure;

import java.util.Arrays;
import java.util.List;
import org.nsot.constants.Codata;

/// The unit with the prefix that suits a range of numbers.
///
/// @param text   its sign, as in `ms`
/// @param factor how many of it make one of the unit without prefix
public record DisplayUnit(String text, double factor) {
    private static final List<DisplayUnit> SECONDS = List.of(
            new DisplayUnit("s", 1),
            new DisplayUnit("ms", 1e3),
            new DisplayUnit("µs", 1e6),
            new DisplayUnit("ns", 1e9),
            new DisplayUnit("ps", 1e12));
    private static final List<DisplayUnit> HERTZ = List.of(
            new DisplayUnit("GHz", 1e-9),
            new DisplayUnit("MHz", 1e-6),
            new DisplayUnit("kHz", 1e-3),
            new DisplayUnit("Hz", 1),
            new DisplayUnit("mHz", 1e3),
            new DisplayUnit("µHz", 1e6));

    private static final List<DisplayUnit> ELECTRONVOLTS = List.of(
            new DisplayUnit("keV", 1e-3 / Codata.ELEMENTARY_CHARGE),
            new DisplayUnit("eV", 1 / Codata.ELEMENTARY_CHARGE),
            new DisplayUnit("meV", 1e3 / Codata.ELEMENTARY_CHARGE),
            new DisplayUnit("µeV", 1e6 / Codata.ELEMENTARY_CHARGE),
            new DisplayUnit("neV", 1e9 / Codata.ELEMENTARY_CHARGE),
            new DisplayUnit("peV", 1e12 / Codata.ELEMENTARY_CHARGE));
    private static final List<DisplayUnit> PER_SECOND = List.of(
            new DisplayUnit("1/ns", 1e-9),
            new DisplayUnit("1/µs", 1e-6),
            new DisplayUnit("1/ms", 1e-3),
            new DisplayUnit("1/s", 1));
    private static final List<DisplayUnit> CURRENT_DENSITIES = List.of(
            new DisplayUnit("TA/m^2", 1e-12),
            new DisplayUnit("GA/m^2", 1e-9),
            new DisplayUnit("MA/m^2", 1e-6),
            new DisplayUnit("kA/m^2", 1e-3),
            new DisplayUnit("A/m^2", 1));

    private static final List<DisplayUnit> MAGNETIZATIONS = List.of(
            new DisplayUnit("GA/m", 1e-9),
            new DisplayUnit("MA/m", 1e-6),
            new DisplayUnit("kA/m", 1e-3),
            new DisplayUnit("A/m", 1),
            new DisplayUnit("mA/m", 1e3),
            new DisplayUnit("µA/m", 1e6),
            new DisplayUnit("nA/m", 1e9));
    private static final List<DisplayUnit> LENGTHS = List.of(
            new DisplayUnit("mm", 1e3),
            new DisplayUnit("µm", 1e6),
            new DisplayUnit("nm", 1e9),
            new DisplayUnit("pm", 1e12));

    /// For magnetizations in A/m.
    public static DisplayUnit magnetizations(double greatest) {
        return suited(MAGNETIZATIONS, greatest);
    }

    /// For lengths; tenths of nm rather than hundreds of pm.
    public static DisplayUnit lengths(double greatest) {
        return suited(LENGTHS, 10 * greatest);
    }

    /// For energies in J, shown in eV.
    public static DisplayUnit electronvolts(double greatest) {
        return suited(ELECTRONVOLTS, greatest);
    }

    /// For rates.
    public static DisplayUnit perSecond(double greatest) {
        return suited(PER_SECOND, greatest);
    }

    /// For current densities in A/m^2.
    public static DisplayUnit currentDensities(double greatest) {
        return suited(CURRENT_DENSITIES, greatest);
    }

    /// For times up to the given one.
    public static DisplayUnit seconds(double greatest) {
        return suited(SECONDS, greatest);
    }

    /// For frequencies up to the given one.
    public static DisplayUnit hertz(double greatest) {
        return suited(HERTZ, greatest);
    }

    private static DisplayUnit suited(List<DisplayUnit> units, double greatest) {
        for (DisplayUnit unit : units) {
            if (unit.of(Math.abs(greatest)) >= 1) {
                return unit;
            }
        }
        return units.getLast();
    }

    /// A number of it, from SI.
    public double of(double si) {
        return si * factor;
    }

    /// Numbers of it, from SI.
    public double[] of(double[] si) {
        return Arrays.stream(si).map(this::of).toArray();
    }
}
