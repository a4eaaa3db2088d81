package org.nsot.bloch;

import java.util.List;
import java.util.Optional;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.Vector;

/// A field that turns about z: Omega = omega_1(t) (cos(omega t + phase), sin(omega t + phase), 0).
///
/// In the laboratory it is resonant with a field B along z at omega = -gamma B. In a frame that turns with
/// it ([RotatingFrame]) omega is 0.
///
/// @param amplitudeRadPerS omega_1 = gamma B_1
/// @param frequencyRadPerS omega, right-handed about +z where positive
/// @param phaseRad         at t = 0
public record RadioFrequencyCircular(Waveform amplitudeRadPerS, double frequencyRadPerS, double phaseRad)
        implements Turn {
    /// @throws org.nsot.errors.Refusal NSOT-102 if a number is not finite
    public RadioFrequencyCircular {
        Domain.finite("frequency of the drive", frequencyRadPerS);
        Domain.finite("phase of the drive", phaseRad);
    }

    /// The drive in the frame that turns with it.
    public static RadioFrequencyCircular inRotatingFrame(Waveform amplitudeRadPerS, double phaseRad) {
        return new RadioFrequencyCircular(amplitudeRadPerS, 0, phaseRad);
    }

    @Override
    public void addTo(double[] omega, double timeSecond, double[] m) {
        double w = amplitudeRadPerS.at(timeSecond);
        double phase = frequencyRadPerS * timeSecond + phaseRad;
        omega[0] += w * Math.cos(phase);
        omega[1] += w * Math.sin(phase);
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
        return frequencyRadPerS == 0
                ? Optional.of(new Vector(Math.cos(phaseRad), Math.sin(phaseRad), 0))
                : Optional.empty();
    }

    @Override
    public String equation() {
        return "circular drive: Omega = omega_1 (cos(omega t + phi), sin(omega t + phi), 0); omega_1 up to "
                + amplitudeRadPerS.peak() + " rad/s, omega = " + frequencyRadPerS + " rad/s, phi = " + phaseRad
                + " rad";
    }
}
