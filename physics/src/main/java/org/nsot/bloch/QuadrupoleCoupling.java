package org.nsot.bloch;

import java.util.Optional;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

/// The electric field gradient, acting on a classical vector: Omega = -q [m_Z Z + eta (m_X X - m_Y Y)/3].
///
/// H = (hbar omega_Q/6) [3 I_Z^2 - I^2 + eta (I_X^2 - I_Y^2)]/hbar^2 with I = hbar I_p m, Omega = -dH/dI,
/// q = omega_Q I_p, omega_Q = 3 e Q V_ZZ/(2 I (2I - 1) hbar). X, Y, Z are the principal axes of the gradient.
/// The limit eta = 0 is a uniaxial anisotropy: easy axis Z for q < 0, easy plane for q > 0.
/// Source: `slichter1990`, ch. 10. Derivation: `docs/theory/10-motion.md`, (10.4).
///
/// @param rateRadPerS q, signed
/// @param asymmetry   eta, in [0, 1]
/// @param principalX  X; made a unit vector perpendicular to Z
/// @param principalZ  Z; made a unit vector
public record QuadrupoleCoupling(double rateRadPerS, double asymmetry, Vector principalX, Vector principalZ)
        implements Turn {
    /// @throws Refusal NSOT-101 or NSOT-102 if q is not finite, eta not in [0, 1], or X along Z
    public QuadrupoleCoupling {
        Domain.finite("quadrupole coupling", rateRadPerS);
        if (!(Domain.notNegative("asymmetry", asymmetry) <= 1)) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "asymmetry = " + asymmetry,
                    "0 to 1",
                    "name the axes so that |V_ZZ| >= |V_YY| >= |V_XX|");
        }
        principalZ = Direction.of("principal axis Z", principalZ);
        Vector x = Direction.of("principal axis X", principalX);
        principalX = Direction.of("part of X across Z", x.plus(principalZ.times(-x.dot(principalZ))));
    }

    /// An axially symmetric one.
    public static QuadrupoleCoupling uniaxial(double rateRadPerS, Vector axis) {
        Vector z = Direction.of("principal axis Z", axis);
        Vector any = Math.abs(z.x()) < 0.5 ? new Vector(1, 0, 0) : new Vector(0, 1, 0);
        return new QuadrupoleCoupling(rateRadPerS, 0, any, z);
    }

    @Override
    public void addTo(double[] omega, double timeSecond, double[] m) {
        Vector z = principalZ;
        Vector x = principalX;
        double mz = m[0] * z.x() + m[1] * z.y() + m[2] * z.z();
        double mx = m[0] * x.x() + m[1] * x.y() + m[2] * x.z();
        // m_X X - m_Y Y = 2 m_X X + m_Z Z - m
        double c = rateRadPerS * asymmetry / 3;
        double alongZ = -(rateRadPerS + c) * mz;
        double alongX = -2 * c * mx;
        omega[0] += alongZ * z.x() + alongX * x.x() + c * m[0];
        omega[1] += alongZ * z.y() + alongX * x.y() + c * m[1];
        omega[2] += alongZ * z.z() + alongX * x.z() + c * m[2];
    }

    @Override
    public double fastestRadPerS() {
        return Math.abs(rateRadPerS);
    }

    @Override
    public boolean dependsOnSpin() {
        return true;
    }

    @Override
    public Optional<Vector> axis() {
        return asymmetry == 0 ? Optional.of(principalZ) : Optional.empty();
    }

    @Override
    public String equation() {
        return "quadrupole coupling: Omega = -q [m_Z Z + eta (m_X X - m_Y Y)/3]; q = omega_Q I_p = " + rateRadPerS
                + " rad/s, eta = " + asymmetry + ", X = " + Direction.text(principalX) + ", Z = "
                + Direction.text(principalZ);
    }
}
