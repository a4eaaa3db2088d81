package org.nsot.bloch;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// Relaxation with given times towards a given polarization.
///
/// @param t1Second    T1, in s; may be infinite
/// @param t2Second    T2, in s, at most 2 T1; may be infinite
/// @param equilibrium m_0 along the axis, in [-1, 1]
/// @param direction   the axis u; made a unit vector
public record Relaxation(double t1Second, double t2Second, double equilibrium, Vector direction) implements Decay {
    /// @throws Refusal NSOT-101 or NSOT-102 outside the domains above
    public Relaxation {
        time("T1", t1Second);
        time("T2", t2Second);
        if (t2Second > 2 * t1Second) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "T2 = " + t2Second + " s with T1 = " + t1Second + " s",
                    "T2 up to 2 T1: what relaxes the longitudinal part relaxes the transverse part too",
                    "give a shorter T2 or a longer T1");
        }
        if (!(Math.abs(Domain.finite("equilibrium polarization", equilibrium)) <= 1)) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "equilibrium polarization = " + equilibrium,
                    "-1 to 1",
                    "give it as a fraction of full polarization");
        }
        direction = Direction.of("axis of relaxation", direction);
    }

    private static void time(String name, double second) {
        if (second != Double.POSITIVE_INFINITY) {
            Domain.positive(name, second);
        }
    }

    @Override
    public double longitudinalPerSecond(double timeSecond) {
        return 1 / t1Second;
    }

    @Override
    public double transversePerSecond(double timeSecond) {
        return 1 / t2Second;
    }

    @Override
    public double equilibrium(double timeSecond) {
        return equilibrium;
    }

    @Override
    public double fastestPerSecond() {
        return Math.max(1 / t1Second, 1 / t2Second);
    }

    @Override
    public String equation() {
        return "relaxation: dm/dt = -(m.u - m_0) u/T1 - (m - (m.u) u)/T2; T1 = " + t1Second + " s, T2 = " + t2Second
                + " s, m_0 = " + equilibrium + ", u = " + Direction.text(direction);
    }
}
