package org.nsot.matter;

import static org.nsot.constants.Codata.HBAR;
import static org.nsot.constants.Codata.NUCLEAR_MAGNETON;

import java.util.Optional;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A nucleus with spin: what NMR needs to know of it.
///
/// The moment is that of the bare nucleus. A frequency measured in a sample also contains the shielding by
/// the electrons, of the order of 1e-5 to 1e-2.
///
/// @param massNumber A
/// @param element    its symbol
/// @param spin       spin quantum number I
/// @param parity     parity of the state, where known
/// @param moment     magnetic dipole moment in nuclear magnetons (`mu_N`), signed
/// @param quadrupole spectroscopic electric quadrupole moment in barn (`b`), where known; a nucleus with I = 1/2 has
///                   none
/// @param abundance  natural abundance in percent (`%`) of the atoms; absent if it does not occur in nature
/// @param halfLife   half-life in `s`, `h`, `d` or `y`; absent if the nucleus is not known to decay
public record Isotope(
        int massNumber,
        String element,
        Spin spin,
        Optional<Parity> parity,
        Sourced moment,
        Optional<Sourced> quadrupole,
        Optional<Sourced> abundance,
        Optional<Sourced> halfLife)
        implements TableEntry {
    private static final double SECONDS_PER_DAY = 86400;
    private static final double DAYS_PER_YEAR = 365.2422;

    /// @throws Refusal NSOT-101 or NSOT-307 if a field is outside its range or contradicts another
    public Isotope {
        if (massNumber < PeriodicTable.atomicNumber(element)) {
            throw invalid("mass number = " + massNumber, "A >= Z");
        }
        if (spin.doubled() % 2 != massNumber % 2) {
            throw invalid("spin = " + spin + " with A = " + massNumber, "I + A/2 a whole number");
        }
        Domain.notZero("moment", Quantities.inUnit("moment", moment, "mu_N").value());
        if (quadrupole.isPresent()) {
            Quantities.inUnit("quadrupole moment", quadrupole.get(), "b");
            if (spin.doubled() == 1) {
                throw invalid("quadrupole moment of a nucleus with I = 1/2", "none: it is zero by symmetry");
            }
        }
        if (abundance.isPresent()
                && Quantities.positive("abundance", abundance.get(), "%").value() > 100) {
            throw invalid("abundance = " + abundance.get().value() + " %", "at most 100 %");
        }
        if (halfLife.isPresent()) {
            Domain.positive("half-life", halfLife.get().value());
            seconds(halfLife.get().unit());
        }
    }

    /// Mass number and element, as in `57Fe`.
    public String name() {
        return massNumber + element;
    }

    @Override
    public String key() {
        return name();
    }

    /// Number of protons Z.
    public int atomicNumber() {
        return PeriodicTable.atomicNumber(element);
    }

    /// Magnetic dipole moment in nuclear magnetons, signed.
    public double momentMuN() {
        return moment.value();
    }

    /// Standard uncertainty of the moment, in nuclear magnetons.
    public double momentUncertaintyMuN() {
        return moment.uncertainty();
    }

    /// Bibliography key of the moment.
    public String source() {
        return moment.source();
    }

    /// Electric quadrupole moment in barn: exactly zero for I = 1/2, absent where it is not known.
    public Optional<Double> quadrupoleBarn() {
        return spin.doubled() == 1 ? Optional.of(0.0) : quadrupole.map(Sourced::value);
    }

    /// Whether it occurs in nature with an abundance.
    public boolean isNatural() {
        return abundance.isPresent();
    }

    /// Half-life in s; infinite where the nucleus is not known to decay.
    public double halfLifeSecond() {
        return halfLife.isPresent()
                ? halfLife.get().value() * seconds(halfLife.get().unit())
                : Double.POSITIVE_INFINITY;
    }

    /// gamma = moment/(I hbar) in rad/(s T), with the sign of the moment.
    public double gyromagneticRatio() {
        return gyromagneticRatio(spin, momentMuN() * NUCLEAR_MAGNETON);
    }

    /// gamma = moment/(I hbar) in rad/(s T) for a moment in J/T.
    public static double gyromagneticRatio(Spin spin, double momentJPerT) {
        return momentJPerT / (spin.quantumNumber() * HBAR);
    }

    /// Larmor frequency |gamma B|/2 pi of the bare nucleus, in Hz.
    ///
    /// @throws Refusal NSOT-102 if the field is not finite
    public double larmorFrequencyHz(double fieldTesla) {
        return Math.abs(gyromagneticRatio() * Domain.finite("magnetic field", fieldTesla)) / (2 * Math.PI);
    }

    /// Sense in which the spin precesses about the field: dI/dt = gamma I x B turns about -gamma B.
    public Handedness precession() {
        return momentMuN() > 0 ? Handedness.LEFT : Handedness.RIGHT;
    }

    private static double seconds(String unit) {
        return switch (unit) {
            case "s" -> 1;
            case "h" -> 3600;
            case "d" -> SECONDS_PER_DAY;
            case "y" -> DAYS_PER_YEAR * SECONDS_PER_DAY;
            default -> throw invalid("half-life in " + unit, "s, h, d or y");
        };
    }

    private static Refusal invalid(String given, String allowed) {
        return new Refusal(ErrorCode.ENTRY_INVALID, given, allowed, "correct the entry of the nucleus");
    }
}
