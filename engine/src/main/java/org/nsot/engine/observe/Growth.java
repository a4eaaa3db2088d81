package org.nsot.engine.observe;

import org.nsot.engine.dynamics.Trajectory;

/// Growth of the transverse part: the slope of ln m_perp.
public final class Growth {
    private Growth() {}

    /// The rate in a window, in 1/s; negative for decay.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if the window holds fewer than three instants, NSOT-104 if m_perp
    /// vanishes there
    public static Estimate ratePerSecond(Trajectory path, Window window) {
        Trajectory part = window.of(path, 3);
        double[] logarithm = AlongPath.transverse(part);
        for (int i = 0; i < logarithm.length; i++) {
            logarithm[i] = Math.log(logarithm[i]);
            if (!Double.isFinite(logarithm[i])) {
                throw LeastSquares.failed(
                        "an exponential growth",
                        "m_perp = " + Math.exp(logarithm[i]) + " at " + part.timeSecond()[i] + " s");
            }
        }
        return StraightLine.slope(part.timeSecond(), logarithm);
    }
}
