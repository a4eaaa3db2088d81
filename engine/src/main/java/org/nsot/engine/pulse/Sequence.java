package org.nsot.engine.pulse;

import java.util.ArrayList;
import java.util.List;
import org.nsot.bloch.Envelope;
import org.nsot.bloch.Waveform;
import org.nsot.engine.pulse.Segment.IdealPulse;
import org.nsot.engine.pulse.Segment.Interval;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A pulse sequence.
///
/// Delays are counted between the centres of pulses. The first pulse has the phase -pi/2, so that magnetization
/// along +z gives a signal that starts real and positive. Source: `hahn1950`; `meiboom1958`.
///
/// @param name     what it is
/// @param segments its pieces, in their order
public record Sequence(String name, List<Segment> segments) {
    private static final double QUARTER = Math.PI / 2;
    private static final double TO_X = -Math.PI / 2;

    /// Copies the list and demands a segment.
    public Sequence {
        segments = List.copyOf(segments);
        Domain.atLeast("segments of a sequence", segments.size(), 1);
    }

    /// A pulse of any angle, then acquisition.
    public static Sequence freeInduction(Transmitter transmitter, double angleRadian, Interval acquisition) {
        return new Sequence("free induction", List.of(transmitter.pulse(angleRadian, TO_X), acquisition));
    }

    /// Half a turn, a delay, a quarter turn, acquisition: the signal starts at 1 - 2 exp(-delay/T1).
    public static Sequence inversionRecovery(Transmitter transmitter, double delaySecond, Interval acquisition) {
        Segment inversion = transmitter.pulse(Math.PI, 0);
        Segment reading = transmitter.pulse(QUARTER, TO_X);
        return new Sequence(
                "inversion recovery",
                List.of(inversion, Transmitter.delay(delaySecond, inversion, reading), reading, acquisition));
    }

    /// A quarter turn, tau, half a turn about +x, tau, and acquisition from the top of the echo.
    ///
    /// Segments 1 and 3 are the two delays.
    public static Sequence hahnEcho(Transmitter transmitter, double tauSecond, Interval acquisition) {
        List<Segment> segments = echo(transmitter, tauSecond);
        segments.add(acquisition);
        return new Sequence("Hahn echo", segments);
    }

    /// Carr, Purcell, Meiboom and Gill: as [#hahnEcho] with further half turns, 2 tau apart, and one point read
    /// at the top of each echo.
    public static Sequence echoTrain(Transmitter transmitter, double tauSecond, int echoes) {
        Segment half = transmitter.pulse(Math.PI, 0);
        List<Segment> segments = echo(transmitter, tauSecond);
        for (int n = 1; n < Domain.atLeast("number of echoes", echoes, 1); n++) {
            segments.add(fromEcho(tauSecond, half).withPoints(1));
            segments.add(half);
            segments.add(fromEcho(tauSecond, half));
        }
        segments.add(fromEcho(tauSecond, half).withPoints(1));
        return new Sequence("CPMG", segments);
    }

    /// A quarter turn to +x, then radio frequency along +x during which the signal is read.
    public static Sequence spinLock(Transmitter transmitter, double lockRadPerS, double durationSecond, int points) {
        return new Sequence(
                "spin lock",
                List.of(
                        transmitter.pulse(QUARTER, TO_X),
                        Interval.delay(durationSecond)
                                .withRadioFrequency(lockRadPerS, 0, Envelope.RECTANGLE)
                                .withPoints(points)));
    }

    /// Radio frequency along +x during which m is read: m_z = cos(omega_1 t), m_y = sin(omega_1 t) on resonance.
    public static Sequence nutation(double amplitudeRadPerS, double durationSecond, int points) {
        return new Sequence(
                "nutation",
                List.of(Interval.delay(durationSecond)
                        .withRadioFrequency(amplitudeRadPerS, 0, Envelope.RECTANGLE)
                        .withPoints(points)));
    }

    private static List<Segment> echo(Transmitter transmitter, double tauSecond) {
        Segment first = transmitter.pulse(QUARTER, TO_X);
        Segment half = transmitter.pulse(Math.PI, 0);
        List<Segment> segments = new ArrayList<>();
        segments.add(first);
        segments.add(Transmitter.delay(tauSecond, first, half));
        segments.add(half);
        segments.add(fromEcho(tauSecond, half));
        return segments;
    }

    /// The way between a half turn and the top of an echo, which has no duration.
    private static Interval fromEcho(double tauSecond, Segment half) {
        return Transmitter.delay(tauSecond, half, new IdealPulse(0, 0));
    }

    /// With a current in one segment.
    ///
    /// @param segment its place in [#segments]
    /// @throws Refusal NSOT-101 if there is no interval at that place
    public Sequence withCurrent(int segment, Waveform current) {
        if (segment < 0 || segment >= segments.size() || !(segments.get(segment) instanceof Interval interval)) {
            throw new Refusal(
                    ErrorCode.OUT_OF_DOMAIN,
                    "a current in segment " + segment + " of " + segments.size(),
                    "the place of an interval, the first is 0",
                    "choose another segment; a pulse without duration has no time for a current");
        }
        List<Segment> changed = new ArrayList<>(segments);
        changed.set(segment, interval.withCurrent(current));
        return new Sequence(name, changed);
    }

    /// From the start of the first to the end of the last segment, in s.
    public double durationSecond() {
        double sum = 0;
        for (Segment segment : segments) {
            sum += segment.durationSecond();
        }
        return sum;
    }
}
