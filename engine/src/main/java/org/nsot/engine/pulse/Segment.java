package org.nsot.engine.pulse;

import org.nsot.bloch.Envelope;
import org.nsot.bloch.Waveform;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A piece of a pulse sequence, in the frame that rotates with the radio frequency.
///
/// A pulse of phase phi turns m about (cos phi, sin phi, 0), clockwise seen against that axis, as dm/dt = m x
/// Omega says: from +z a quarter turn leads to +y for phi = 0 and to +x for phi = -pi/2.
public sealed interface Segment {
    /// How long it takes, in s.
    double durationSecond();

    /// A pulse without duration: every spin turns by the angle times its share of the radio frequency.
    record IdealPulse(double angleRadian, double phaseRadian) implements Segment {
        /// @throws Refusal NSOT-102 if a number is not finite
        public IdealPulse {
            Domain.finite("angle of a pulse", angleRadian);
            Domain.finite("phase of a pulse", phaseRadian);
        }

        @Override
        public double durationSecond() {
            return 0;
        }
    }

    /// A stretch of time with or without radio frequency, current and acquisition.
    ///
    /// @param amplitudeRadPerS omega_1 at the centre of the envelope, in rad/s; 0 for free precession
    /// @param phaseRadian      phi
    /// @param envelope         course of the radio frequency
    /// @param current          s(t), course of the spin accumulation in units of that of the couplings, from the
    ///                         start of this interval
    /// @param points           how many times the signal is read, equally spaced, the first at the start; 0 for
    ///                         none
    record Interval(
            double durationSecond,
            double amplitudeRadPerS,
            double phaseRadian,
            Envelope envelope,
            Waveform current,
            int points)
            implements Segment {
        /// @throws Refusal NSOT-101 or NSOT-102 if the duration is not positive, a number not finite or the
        /// number of points negative; NSOT-402 if the current jumps or bends inside the interval
        public Interval {
            Domain.positive("duration of an interval", durationSecond);
            Domain.finite("amplitude of the radio frequency", amplitudeRadPerS);
            Domain.finite("phase of a pulse", phaseRadian);
            Domain.atLeast("points of an acquisition", points, 0);
            for (double corner : current.cornersSecond()) {
                if (corner > 0 && corner < durationSecond) {
                    throw new Refusal(
                            ErrorCode.OPTIONS_CONTRADICT,
                            "a current that jumps or bends at " + corner + " s in an interval of " + durationSecond
                                    + " s",
                            "one smooth course in each interval",
                            "split the interval there");
                }
            }
        }

        /// Free precession without current.
        public static Interval delay(double durationSecond) {
            return new Interval(durationSecond, 0, 0, Envelope.RECTANGLE, Waveform.constant(0), 0);
        }

        /// With radio frequency.
        public Interval withRadioFrequency(double amplitudeRadPerS, double phaseRadian, Envelope envelope) {
            return new Interval(durationSecond, amplitudeRadPerS, phaseRadian, envelope, current, points);
        }

        /// With current.
        public Interval withCurrent(Waveform current) {
            return new Interval(durationSecond, amplitudeRadPerS, phaseRadian, envelope, current, points);
        }

        /// With acquisition.
        public Interval withPoints(int points) {
            return new Interval(durationSecond, amplitudeRadPerS, phaseRadian, envelope, current, points);
        }

        /// The fastest change of the radio frequency or the current, in rad/s.
        double variationRadPerS() {
            double pulse = amplitudeRadPerS == 0
                    ? 0
                    : Waveform.pulse(envelope, amplitudeRadPerS, 0, durationSecond)
                            .variationRadPerS();
            return Math.max(pulse, current.variationRadPerS());
        }
    }
}
