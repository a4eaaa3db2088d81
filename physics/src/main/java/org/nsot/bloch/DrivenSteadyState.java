package org.nsot.bloch;

import java.util.ArrayList;
import java.util.List;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// The stationary states of a spin with relaxation and damping-like torque under a circular drive, in the frame that
/// turns with it: Omega = (omega_1, 0, Delta).
///
/// m_z = m_0/[1 + omega_1^2 (T1/T2)/(Delta^2 + G^2)], G = 1/T2 + nu m_z
/// m_x = omega_1 Delta m_z/(Delta^2 + G^2), m_y = omega_1 G m_z/(Delta^2 + G^2)
///
/// A cubic equation for m_z: there may be three states. Which of them are stable it does not say. Derivation:
/// `docs/theory/10-motion.md`, (10.11).
///
/// @param driveRadPerS    omega_1, in rad/s
/// @param detuningRadPerS Delta = gamma B + omega, in rad/s
/// @param ratePerSecond   nu, in 1/s
/// @param relaxation      finite T1 and T2, about z
public record DrivenSteadyState(
        double driveRadPerS, double detuningRadPerS, double ratePerSecond, Relaxation relaxation) {
    /// @throws org.nsot.errors.Refusal NSOT-102 if a number is NaN or infinite
    public DrivenSteadyState {
        Domain.finite("drive", driveRadPerS);
        Domain.finite("detuning", detuningRadPerS);
        Domain.finite("rate of the torque", ratePerSecond);
        Domain.finite("T1", relaxation.t1Second());
        Domain.finite("T2", relaxation.t2Second());
    }

    /// All of them, m_z descending in magnitude.
    public List<Vector> states() {
        double m0 = relaxation.equilibrium();
        List<Vector> states = new ArrayList<>();
        double[] ends = turningPoints(m0);
        for (int i = 0; i + 1 < ends.length; i++) {
            if (cubic(ends[i]) == 0) {
                states.add(at(ends[i]));
            } else if (cubic(ends[i]) * cubic(ends[i + 1]) < 0) {
                states.add(at(root(ends[i], ends[i + 1])));
            }
        }
        if (cubic(0) == 0) {
            states.add(at(0));
        }
        return states;
    }

    private Vector at(double mz) {
        double g = width(mz);
        double delta = detuningRadPerS;
        double c = driveRadPerS == 0 ? 0 : driveRadPerS * mz / (delta * delta + g * g);
        return new Vector(c * delta, c * g, mz);
    }

    /// G = 1/T2 + nu m_z.
    private double width(double mz) {
        return 1 / relaxation.t2Second() + ratePerSecond * mz;
    }

    /// (m_0 - m_z)(Delta^2 + G^2) - m_z omega_1^2 T1/T2.
    private double cubic(double mz) {
        double g = width(mz);
        double saturation = driveRadPerS * driveRadPerS * relaxation.t1Second() / relaxation.t2Second();
        return (relaxation.equilibrium() - mz) * (detuningRadPerS * detuningRadPerS + g * g) - mz * saturation;
    }

    /// m_0, the points between it and 0 where the cubic turns back, and 0: between two neighbours it is monotonic.
    private double[] turningPoints(double m0) {
        double nu = ratePerSecond;
        double r2 = 1 / relaxation.t2Second();
        double saturation = driveRadPerS * driveRadPerS * relaxation.t1Second() * r2;
        // -d(cubic)/dm_z = a m_z^2 + 2 b m_z + c
        double a = 3 * nu * nu;
        double b = 2 * nu * r2 - m0 * nu * nu;
        double c = detuningRadPerS * detuningRadPerS + r2 * r2 + saturation - 2 * m0 * nu * r2;
        List<Double> points = new ArrayList<>(List.of(m0));
        double discriminant = b * b - a * c;
        if (a > 0 && discriminant > 0) {
            double q = -b - Math.copySign(Math.sqrt(discriminant), b);
            for (double p : new double[] {q / a, c / q}) {
                if (p * m0 > 0 && Math.abs(p) < Math.abs(m0)) {
                    points.add(p);
                }
            }
        }
        points.add(0.0);
        return points.stream()
                .distinct()
                .sorted((p, q) -> Double.compare(Math.abs(q), Math.abs(p)))
                .mapToDouble(p -> p)
                .toArray();
    }

    /// By bisection, to the last bit.
    private double root(double from, double to) {
        double sign = Math.signum(cubic(from));
        double low = from;
        double high = to;
        double middle = (low + high) / 2;
        while (middle != low && middle != high) {
            if (Math.signum(cubic(middle)) == sign) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return middle;
    }
}
