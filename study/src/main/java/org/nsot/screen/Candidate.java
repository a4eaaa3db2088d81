package org.nsot.screen;

import org.nsot.device.CriticalPoint;
import org.nsot.device.Verdict;

/// A nucleus in a metal on an injector, at the strongest current that is allowed.
///
/// @param coupling the nucleus in the metal
/// @param film     the injector
/// @param critical what amplification needs
public record Candidate(Coupling coupling, Film film, CriticalPoint critical) {
    /// |gain| at that current, in 1/s.
    public double gainPerSecond() {
        return Math.abs(coupling.torque().gainPerSecondPerJoule() * mu());
    }

    /// |shift| of the precession at that current, in Hz; 0 where K is not known.
    public double shiftHz() {
        return Math.abs(coupling.torque().precessionShiftHzPerJoule() * mu());
    }

    /// |j| at which amplification sets in, at the same temperature, in A/m^2.
    public double criticalCurrentDensityAPerM2() {
        return Math.abs(film.injector().currentDensityAPerM2(critical.neededJoule()));
    }

    /// The verdict at that current.
    public Verdict verdict() {
        return critical.verdict(mu());
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
