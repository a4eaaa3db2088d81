package org.nsot.screen;

import org.nsot.device.CriticalPoint;
import org.nsot.device.Verdict;

/// A nucleus in a metal on an injector, at the strongest current that is allowed.
///
/// @param coupling the nucleus in the metal
/// @param film     the injector
/// @param t2Second T2, in s, at most the T1 that the electrons allow
/// @param critical what amplification needs
public record Candidate(Coupling coupling, Film film, double t2Second, CriticalPoint critical) {
    /// Joins a coupling and a film.
    ///
    /// @param t2Second without the electrons, in s
    static Candidate of(Coupling coupling, Film film, double t2Second) {
        double temperature = film.point().temperatureKelvin();
        double t2 = Math.min(t2Second, coupling.torque().korringaTimeSecond(temperature));
        return new Candidate(coupling, film, t2, CriticalPoint.of(coupling.torque(), t2, temperature));
    }

    /// |gain| at that current, in 1/s.
    public double gainPerSecond() {
        return Math.abs(coupling.torque().gainPerSecondPerJoule() * mu());
    }

    /// |shift| of the precession at that current, in Hz; 0 where K is not known.
    public double shiftHz() {
        return Math.abs(coupling.torque().precessionShiftHzPerJoule() * mu());
    }

    /// Whether the shift exceeds the width of the line, 1/(pi T2).
    public boolean isShiftResolved() {
        return shiftHz() * Math.PI * t2Second > 1;
    }

    /// |j| at which amplification sets in, at the same temperature, in A/m^2.
    public double criticalCurrentDensityAPerM2() {
        return Math.abs(film.injector().currentDensityAPerM2(critical.neededJoule()));
    }

    /// The verdict at that current.
    public Verdict verdict() {
        return critical.verdict(mu());
    }

    /// The verdict with what belongs to it, as in `out of reach by a factor of 6050`.
    public String verdictWords() {
        return switch (verdict()) {
            case REACHABLE -> Verdict.REACHABLE.words();
            case OUT_OF_REACH -> Verdict.OUT_OF_REACH.words(factor());
            case ONLY_COLLECTIVELY ->
                Verdict.ONLY_COLLECTIVELY.words() + " (I = "
                        + coupling.isotope().spin() + ")";
        };
    }

    /// What holds the current, and what sets the need: `heat, T2`.
    public String limits() {
        double t1 = coupling.torque().korringaTimeSecond(film.point().temperatureKelvin());
        return (film.heldByHeat() ? "heat, " : "current, ") + (t2Second < t1 ? "T2" : "electrons");
    }

    /// Needed over available mu.
    public double factor() {
        return critical.neededJoule() / mu();
    }

    /// As in `115In in In on Pt-liu2011`.
    public String words() {
        return coupling.isotope().name() + " in " + coupling.metal().symbol() + " on "
                + film.set().name();
    }

    private double mu() {
        return Math.abs(film.point().spinAccumulationJoule());
    }
}
