package org.nsot.engine.observe;

import java.util.Arrays;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The complex transverse signal m_x + i m_y at equal intervals, from the instant 0 of the acquisition.
///
/// dm/dt = m x Omega z turns clockwise: m_x + i m_y = exp(-i Omega t) for Omega > 0.
///
/// @param dwellSecond interval between two points
/// @param real        m_x
/// @param imaginary   m_y
@SuppressWarnings("ArrayRecordComponent")
public record Signal(double dwellSecond, double[] real, double[] imaginary) {
    /// How far an interval may differ from the mean one, in units of it: rounding of times, no more.
    private static final double UNEVEN = 1e-6;

    /// @throws Refusal NSOT-101 or NSOT-102 if the dwell time is not positive, or fewer than two points are there
    public Signal {
        Domain.positive("dwell time", dwellSecond);
        Domain.atLeast("points of a signal", Math.min(real.length, imaginary.length), 2);
        if (real.length != imaginary.length) {
            throw new IllegalArgumentException("a signal of " + real.length + " and " + imaginary.length + " points");
        }
    }

    /// The signal of one path.
    ///
    /// @throws Refusal NSOT-101 unless its instants are equally spaced
    public static Signal of(Trajectory path) {
        double[] t = path.timeSecond();
        int intervals = Domain.atLeast("instants of a path", t.length, 2) - 1;
        double dwell = (t[intervals] - t[0]) / intervals;
        for (int i = 0; i < intervals; i++) {
            if (!(Math.abs(t[i + 1] - t[i] - dwell) <= UNEVEN * dwell)) {
                throw new Refusal(
                        ErrorCode.OUT_OF_DOMAIN,
                        "an interval of " + (t[i + 1] - t[i]) + " s in a path of mean interval " + dwell + " s",
                        "equal intervals",
                        "sample the path at equal intervals");
            }
        }
        return new Signal(dwell, path.x(), path.y());
    }

    /// How many points.
    public int length() {
        return real.length;
    }

    /// The instant of a point.
    public double timeSecond(int point) {
        return point * dwellSecond;
    }

    /// |m_x + i m_y|.
    public double[] magnitude() {
        double[] values = new double[length()];
        Arrays.setAll(values, i -> Math.hypot(real[i], imaginary[i]));
        return values;
    }

    /// Turned by an angle: times exp(i angle).
    public Signal turned(double radian) {
        double c = Math.cos(radian);
        double s = Math.sin(radian);
        double[] x = new double[length()];
        double[] y = new double[length()];
        for (int i = 0; i < length(); i++) {
            x[i] = c * real[i] - s * imaginary[i];
            y[i] = s * real[i] + c * imaginary[i];
        }
        return new Signal(dwellSecond, x, y);
    }
}
