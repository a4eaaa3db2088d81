package org.nsot.torque;

import static org.nsot.constants.Codata.BOLTZMANN;

import java.util.OptionalDouble;
import org.nsot.errors.Domain;
import org.nsot.formulation.Formulation;
import org.nsot.matter.Spin;

/// The spin accumulation from which on a single quantum spin is amplified.
///
/// About the pole that the torque leaves, a coherent state of spin I grows when
///
/// |xi| (2I - 1) u > (1 + e) u coth u + 2 T1/T2 - 1 - e,  u = mu/(2 k_B T),  e = (3/5)(1 - xi)/(2 - d)
///
/// with T1 the relaxation by the electrons. At T2 = T1, xi = 1 it is the condition of a contact coupling
/// alone. d = -1 derived, +1 published ([Formulation#dipolarShareSign]): the dipolar share beta^2/(alpha^2 + 2 beta^2)
/// of the relaxation is (1 - xi)/(2 - d). The left side cannot win where |xi| (2I - 1) <= 1 + e: so
/// never for I = 1/2 and I = 1.
/// Derivation: `docs/theory/09-knight-korringa.md`, (9.8).
public final class AmplificationThreshold {
    private AmplificationThreshold() {}

    /// mu at the threshold, in J; empty if a single spin is never amplified.
    ///
    /// @param t2Second transverse relaxation time; one longer than the electrons allow counts as T2 = T1
    public static OptionalDouble spinAccumulationJoule(
            NuclearTorque torque, double t2Second, double temperatureKelvin) {
        double ratio = torque.korringaTimeSecond(temperatureKelvin) / Domain.positive("T2", t2Second);
        OptionalDouble u = reduced(torque.spin(), torque.formulation(), torque.dampingEfficiency(), Math.max(1, ratio));
        return u.isEmpty()
                ? u
                : OptionalDouble.of(
                        Domain.result("threshold", 2 * BOLTZMANN * temperatureKelvin * u.getAsDouble(), false));
    }

    /// u = mu/(2 k_B T) at the threshold.
    ///
    /// @param t1OverT2 T1/T2 >= 1
    static OptionalDouble reduced(Spin spin, Formulation formulation, double xi, double t1OverT2) {
        double e = 0.6 * (1 - xi) / (2 - formulation.dipolarShareSign());
        double slope = Math.abs(xi) * (spin.doubled() - 1);
        return slope <= 1 + e ? OptionalDouble.empty() : OptionalDouble.of(root(slope, 1 + e, 2 * t1OverT2 - 1 - e));
    }

    /// Root of f(u) = slope u - c u coth u - rest. f is concave, since u coth u is convex, and -c - rest < 0
    /// at u = 0: Newton from there rises to the root and never passes it, so a step that does not rise is
    /// rounding.
    private static double root(double slope, double c, double rest) {
        double u = (c + rest) / slope;
        while (true) {
            double coth = 1 / Math.tanh(u);
            double f = slope * u - c * u * coth - rest;
            double next = u - f / (slope - c * (coth - u * (coth * coth - 1)));
            if (!(next > u)) {
                return u;
            }
            u = next;
        }
    }
}
