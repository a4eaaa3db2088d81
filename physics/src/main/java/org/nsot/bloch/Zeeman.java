package org.nsot.bloch;

import java.util.List;
import java.util.Optional;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// A magnetic field of fixed direction: Omega = gamma B(t) u.
///
/// @param gyromagneticRatio gamma, in rad/(s T), signed
/// @param fieldTesla        B along the direction, signed
/// @param direction         u; made a unit vector
public record Zeeman(double gyromagneticRatio, Waveform fieldTesla, Vector direction) implements Turn {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if gamma is 0 or not finite, or u has no direction
    public Zeeman {
        Domain.notZero("gyromagnetic ratio", gyromagneticRatio);
        direction = Direction.of("magnetic field", direction);
    }

    /// A static field.
    public static Zeeman of(double gyromagneticRatio, double fieldTesla, Vector direction) {
        return new Zeeman(gyromagneticRatio, Waveform.constant(fieldTesla), direction);
    }

    /// The field at a place in a gradient, beside that at the origin.
    ///
    /// @param gradientTeslaPerM dB/dx along the line of places
    /// @param positionM         x
    public static Zeeman ofGradient(
            double gyromagneticRatio, double gradientTeslaPerM, double positionM, Vector direction) {
        return of(gyromagneticRatio, gradientTeslaPerM * positionM, direction);
    }

    @Override
    public void addTo(double[] omega, double timeSecond, double[] m) {
        double w = gyromagneticRatio * fieldTesla.at(timeSecond);
        omega[0] += w * direction.x();
        omega[1] += w * direction.y();
        omega[2] += w * direction.z();
    }

    @Override
    public double fastestRadPerS() {
        return Math.abs(gyromagneticRatio) * fieldTesla.peak();
    }

    @Override
    public List<Waveform> waveforms() {
        return List.of(fieldTesla);
    }

    @Override
    public Optional<Vector> axis() {
        return Optional.of(direction);
    }

    @Override
    public String equation() {
        return "Zeeman: dm/dt = gamma m x B; gamma = " + gyromagneticRatio + " rad/(s T), |B| up to "
                + fieldTesla.peak() + " T along " + Direction.text(direction);
    }
}
