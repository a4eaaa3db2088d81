package org.nsot.paper.audit;

import static org.nsot.paper.audit.TorqueMeasurement.MOMENT;
import static org.nsot.paper.audit.TorqueMeasurement.MU;

import java.util.function.DoubleUnaryOperator;
import org.nsot.hyperfine.Vector;

/// The second-order torque I x Sum T (mu x T I) of a coupling T(q) = alpha + beta (1 - 3 q q), summed in several ways.
///
/// @param alpha contact weight
/// @param beta  dipolar weight
record DipolarAverage(double alpha, double beta) {
    /// The mean over all directions of q, per alpha = 1 contact coupling: coefficient of mu - m (m.mu).
    double overDirections(GaussRule rule) {
        return share(rule.overSphere(this::torque).times(1 / (4 * Math.PI)));
    }

    /// Int d^3q/(2 pi)^3 chi2(q) of the same: g_damp a^2/(X I_p)^2 in units hbar = m_e = e = k_F = 1.
    double overWavevectors(DoubleUnaryOperator chi2, GaussRule rule) {
        double density = rule.integrate(q -> q * q * chi2.applyAsDouble(q), 0, 2) / Math.pow(2 * Math.PI, 3);
        return density * share(rule.overSphere(this::torque));
    }

    /// The mean over pairs of states k, k' on the Fermi sphere with q = k - k': the golden rule, which needs no chi2.
    double overFermiSurface(GaussRule rule) {
        Vector sum = rule.overSphere(k -> rule.overSphere(local -> {
            Vector scattered = turned(k, local);
            return torque(Direction.along(k.plus(scattered.times(-1))));
        }));
        return share(sum.times(1 / (16 * Math.PI * Math.PI)));
    }

    /// The vector with components `local` in a frame whose third axis is k.
    private static Vector turned(Vector k, Vector local) {
        Vector side = Direction.along(k.cross(Math.abs(k.z()) < 0.9 ? Direction.Z : Direction.X));
        return side.times(local.x()).plus(k.cross(side).times(local.y())).plus(k.times(local.z()));
    }

    private Vector torque(Vector q) {
        return MOMENT.cross(coupled(q, MU.cross(coupled(q, MOMENT))));
    }

    private Vector coupled(Vector q, Vector v) {
        return v.times(alpha).plus(Direction.dipoleTensor(q, v).times(-beta));
    }

    /// The part along mu - m (m.mu).
    private static double share(Vector torque) {
        Vector transverse = Direction.perpendicular(MU, MOMENT);
        return torque.dot(transverse) / transverse.dot(transverse);
    }
}
