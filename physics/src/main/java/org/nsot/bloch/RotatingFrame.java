package org.nsot.bloch;

import java.util.Optional;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// The frame in which m is seen turns about z with omega, right-handed where positive: Omega = omega z.
///
/// Beside a field B along z there remains the detuning gamma B + omega.
///
/// @param frequencyRadPerS omega, in rad/s
public record RotatingFrame(double frequencyRadPerS) implements Turn {
    private static final Vector Z = new Vector(0, 0, 1);

    /// @throws org.nsot.errors.Refusal NSOT-102 if it is not finite
    public RotatingFrame {
        Domain.finite("frequency of the frame", frequencyRadPerS);
    }

    @Override
    public void addTo(double[] omega, double timeSecond, double[] m) {
        omega[2] += frequencyRadPerS;
    }

    @Override
    public double fastestRadPerS() {
        return Math.abs(frequencyRadPerS);
    }

    @Override
    public Optional<Vector> axis() {
        return Optional.of(Z);
    }

    @Override
    public String equation() {
        return "rotating frame: Omega = omega z; omega = " + frequencyRadPerS + " rad/s";
    }
}
