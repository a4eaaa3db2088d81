package org.nsot.engine.observe;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.nsot.engine.dynamics.Trajectory;

/// Numbers along a trajectory, one an instant.
public final class AlongPath {
    private AlongPath() {}

    /// |m|.
    public static double[] length(Trajectory path) {
        return each(path, i -> Math.hypot(transverse(path, i), path.z()[i]));
    }

    /// m_perp = sqrt(m_x^2 + m_y^2), the part that a coil sees.
    public static double[] transverse(Trajectory path) {
        return each(path, i -> transverse(path, i));
    }

    /// Polarization p = <I_z>/I of the spin along +z for a path of m = <I>/(hbar I_p): p = m_z I_p/I.
    ///
    /// @param lengthOverSpin I_p/I, the value of `SpinLength` over the spin quantum number
    public static double[] polarization(Trajectory path, double lengthOverSpin) {
        return each(path, i -> path.z()[i] * lengthOverSpin);
    }

    private static double[] each(Trajectory path, IntToDoubleFunction value) {
        double[] values = new double[path.length()];
        Arrays.setAll(values, value);
        return values;
    }

    private static double transverse(Trajectory path, int i) {
        return Math.hypot(path.x()[i], path.y()[i]);
    }
}
