package org.nsot.paper.audit;

import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.InducedMagnetization;
import org.nsot.hyperfine.Vector;

/// The four factors of M_con and M_dip as the program computes them, in units of the factors printed before the range
/// functions.
///
/// I along z, mu along x or y, position along z, where N I = 2 I.
final class ProgramCloud {
    private static final double KF = 2e10;

    private ProgramCloud() {}

    static double contactParallel(Formulation f, double x) {
        return cloud(f, Direction.X).contact(place(x)).z() / parallelUnit();
    }

    static double contactTransverse(Formulation f, double x) {
        return cloud(f, Direction.Y).contact(place(x)).x() / transverseUnit();
    }

    static double dipoleParallel(Formulation f, double x) {
        return cloud(f, Direction.X).dipole(place(x)).z() / (2 * parallelUnit());
    }

    static double dipoleTransverse(Formulation f, double x) {
        return cloud(f, Direction.Y).dipole(place(x)).x() / (2 * transverseUnit());
    }

    private static InducedMagnetization cloud(Formulation f, Vector mu) {
        return new InducedMagnetization(f, KF, new HyperfineField(1, 1, 1), Direction.Z, mu);
    }

    private static Vector place(double x) {
        return Direction.Z.times(x / KF);
    }

    /// e^2 k_F^4/(6 pi^3 m_e).
    private static double parallelUnit() {
        return ELEMENTARY_CHARGE * ELEMENTARY_CHARGE * Math.pow(KF, 4) / (6 * Math.pow(Math.PI, 3) * ELECTRON_MASS);
    }

    /// e^2 k_F^2/(12 pi^3 hbar^2).
    private static double transverseUnit() {
        return Math.pow(ELEMENTARY_CHARGE * KF / HBAR, 2) / (12 * Math.pow(Math.PI, 3));
    }
}
