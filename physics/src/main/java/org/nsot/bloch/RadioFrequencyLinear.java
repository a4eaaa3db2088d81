package org.nsot.bloch;

import java.util.List;
import java.util.Optional;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// A field that alternates along a line, in the laboratory frame: Omega = A(t) cos(omega t + phase) u.
///
/// On resonance half of it turns along: omega_1 = A/2.
///
/// @param amplitudeRadPerS A = gamma B_peak
/// @param frequencyRadPerS omega
/// @param phaseRad         at t = 0
/// @param direction        u; made a unit vector
public record RadioFrequencyLinear(
        Waveform amplitudeRadPerS, double frequencyRadPerS, double phaseRad, Vector direction) implements Turn {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if a number is not finite, or u has no direction
    public RadioFrequencyLinear {
        Domain.finite("frequency of the drive", frequencyRadPerS);
        Domain.finite("phase of the drive", phaseRad);
        direction = Direction.of("drive", direction);
    }

    @Override
    public void addTo(double[] omega, double timeSecond, double[] m) {
        double w = amplitudeRadPerS.at(timeSecond) * Math.cos(frequencyRadPerS * timeSecond + phaseRad);
        omega[0] += w * direction.x();
        omega[1] += w * direction.y();
        omega[2] += w * direction.z();
    }

    @Override
    public double fastestRadPerS() {
        return amplitudeRadPerS.peak();
    }

    @Override
    public double variationRadPerS() {
        return Math.abs(frequencyRadPerS) + amplitudeRadPerS.variationRadPerS();
    }

    @Override
    public boolean isSteady() {
        return frequencyRadPerS == 0 && amplitudeRadPerS.isSteady();
    }

    @Override
    public List<Waveform> waveforms() {
        return List.of(amplitudeRadPerS);
    }

    @Override
    public Optional<Vector> axis() {
        return Optional.of(direction);
    }

    @Override
    public String equation() {
        return "linear drive: Omega = A cos(omega t + phi) u; A up to " + amplitudeRadPerS.peak() + " rad/s, omega = "
                + frequencyRadPerS + " rad/s, phi = " + phaseRad + " rad, u = " + Direction.text(direction);
    }
}
