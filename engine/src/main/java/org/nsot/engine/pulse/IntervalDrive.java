package org.nsot.engine.pulse;

import org.nsot.bloch.Envelope;
import org.nsot.engine.kernel.Drive;
import org.nsot.engine.pulse.Segment.Interval;

/// What a kernel sees of an interval. Its end counts to it: the next interval has a drive of its own.
///
/// @param startSecond the time of the kernel at which the interval starts
record IntervalDrive(Interval interval, double startSecond, double x, double y) implements Drive {
    static IntervalDrive of(Interval interval, double startSecond) {
        double phase = interval.phaseRadian();
        double b = interval.amplitudeRadPerS();
        return new IntervalDrive(interval, startSecond, b * Math.cos(phase), b * Math.sin(phase));
    }

    @Override
    public void at(double timeSecond, double[] into) {
        double duration = interval.durationSecond();
        double t = Math.clamp(timeSecond - startSecond, 0, Math.nextDown(duration));
        double height = interval.envelope().at(2 * t / duration - 1);
        into[0] = height * x;
        into[1] = height * y;
        into[2] = 0;
        into[3] = interval.current().at(t);
    }

    @Override
    public boolean isSteady() {
        boolean level = interval.amplitudeRadPerS() == 0 || interval.envelope() == Envelope.RECTANGLE;
        return level && interval.current().isSteady();
    }
}
