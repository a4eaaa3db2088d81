package org.nsot.engine.dynamics;

import org.nsot.bloch.QuadrupoleCoupling;
import org.nsot.bloch.Zeeman;
import org.nsot.hyperfine.Vector;

/// Energies in units of hbar I_p, written down independently of the turns that they cause.
final class Energy {
    private Energy() {}

    static double of(Zeeman term, Vector m) {
        return -term.gyromagneticRatio() * term.fieldTesla().at(0) * m.dot(term.direction());
    }

    /// (q/6) [3 m_Z^2 - m^2 + eta (m_X^2 - m_Y^2)].
    static double of(QuadrupoleCoupling term, Vector m) {
        double z = m.dot(term.principalZ());
        double x = m.dot(term.principalX());
        double y = m.dot(term.principalZ().cross(term.principalX()));
        return term.rateRadPerS() / 6 * (3 * z * z - m.dot(m) + term.asymmetry() * (x * x - y * y));
    }
}
