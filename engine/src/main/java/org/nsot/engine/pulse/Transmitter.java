package org.nsot.engine.pulse;

import org.nsot.bloch.Envelope;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// What pulses are made with.
@FunctionalInterface
public interface Transmitter {
    /// Pulses without duration.
    Transmitter IDEAL = Segment.IdealPulse::new;

    /// A pulse that turns by a positive angle on resonance.
    Segment pulse(double angleRadian, double phaseRadian);

    /// Pulses of a given shape and height; their duration follows from the angle.
    ///
    /// @param amplitudeRadPerS |gamma B_1| at the centre of the pulse, in rad/s
    /// @throws Refusal NSOT-101 or NSOT-102 if it is not positive and finite
    static Transmitter shaped(Envelope envelope, double amplitudeRadPerS) {
        double rate = Domain.positive("amplitude of the radio frequency", amplitudeRadPerS);
        return (angle, phase) ->
                Segment.Interval.delay(angle / (rate * envelope.mean())).withRadioFrequency(rate, phase, envelope);
    }

    /// What remains of a delay that is counted from the centre of one segment to the centre of the next.
    ///
    /// @throws Refusal NSOT-402 if nothing remains
    static Segment.Interval delay(double centresSecond, Segment before, Segment after) {
        double rest = centresSecond - (before.durationSecond() + after.durationSecond()) / 2;
        if (!(rest > 0)) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "a delay of " + centresSecond + " s with pulses of " + before.durationSecond() + " s and "
                            + after.durationSecond() + " s",
                    "a delay longer than half of the pulses on either side",
                    "lengthen the delay, or take stronger and shorter pulses");
        }
        return Segment.Interval.delay(rest);
    }
}
