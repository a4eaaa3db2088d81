package org.nsot.bloch;

import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// Precession of a unit vector about z with damping, in closed form.
///
/// From +x: m = (cos b/cosh(alpha b), -sin b/cosh(alpha b), tanh(alpha b)), b = Omega t/(1 + alpha^2). From
/// elsewhere alpha b starts at artanh m_z. Derivation: `docs/theory/10-motion.md`, (10.9).
///
/// @param larmorRadPerS Omega along z, in rad/s, signed
/// @param dampingRatio  alpha, 0 or more
public record DampedPrecession(double larmorRadPerS, double dampingRatio) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 outside the domains above
    public DampedPrecession {
        Domain.finite("Larmor frequency", larmorRadPerS);
        Domain.notNegative("damping alpha", dampingRatio);
    }

    /// Where a spin that starts at a unit vector is at a time.
    public Vector at(Vector start, double timeSecond) {
        double b = larmorRadPerS * timeSecond / (1 + dampingRatio * dampingRatio);
        // tan of half the polar angle falls as e^{-alpha b}
        double across = Math.hypot(start.x(), start.y());
        double up = (1 + start.z()) * Math.exp(dampingRatio * b);
        double down = (1 - start.z()) * Math.exp(-dampingRatio * b);
        double c = across == 0 ? 0 : 2 / (up + down);
        double cos = Math.cos(b);
        double sin = Math.sin(b);
        return new Vector(
                c * (start.x() * cos + start.y() * sin),
                c * (start.y() * cos - start.x() * sin),
                (up - down) / (up + down));
    }
}
