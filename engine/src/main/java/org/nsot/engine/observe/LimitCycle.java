package org.nsot.engine.observe;

import org.nsot.engine.dynamics.Trajectory;

/// A steady precession.
///
/// @param transverse   mean of m_perp
/// @param longitudinal mean of m_z
/// @param frequencyHz  frequency with the sign of a [Spectrum]: positive for a clockwise turn about +z, as of
///                     gamma B > 0. Of the frequencies that agree with the samples it is the one nearest to zero:
///                     it is the true one if there are more than two samples a turn
/// @param unevenness   (greatest - smallest m_perp)/mean: 0 for a circle
public record LimitCycle(double transverse, double longitudinal, Estimate frequencyHz, double unevenness) {
    /// What a path does in a window.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if the window holds fewer than three instants
    public static LimitCycle of(Trajectory path, Window window) {
        Trajectory part = window.of(path, 3);
        double[] size = AlongPath.transverse(part);
        double least = size[0];
        double most = size[0];
        for (double s : size) {
            least = Math.min(least, s);
            most = Math.max(most, s);
        }
        double mean = StraightLine.mean(size);
        Estimate turn = StraightLine.slope(part.timeSecond(), phase(part));
        return new LimitCycle(
                mean,
                StraightLine.mean(part.z()),
                turn.times(-1 / (2 * Math.PI)),
                mean == 0 ? 0 : (most - least) / mean);
    }

    /// The angle of m_x + i m_y without jumps.
    private static double[] phase(Trajectory part) {
        double[] phase = new double[part.length()];
        phase[0] = Math.atan2(part.y()[0], part.x()[0]);
        for (int i = 1; i < phase.length; i++) {
            double step = Math.atan2(part.y()[i], part.x()[i]) - phase[i - 1];
            phase[i] = phase[i - 1] + Math.IEEEremainder(step, 2 * Math.PI);
        }
        return phase;
    }
}
