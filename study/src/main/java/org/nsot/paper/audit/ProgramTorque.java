package org.nsot.paper.audit;

import org.nsot.constants.Codata;
import org.nsot.device.SpinHallInjector;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Isotope;
import org.nsot.matter.Spin;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NucleusInMetal;
import org.nsot.torque.SpinLength;

/// What the program computes for the paper's example, 57Fe in iron.
final class ProgramTorque {
    static final double PERMEABILITY = 0.25;
    static final double MOMENT = 0.0906 * Codata.NUCLEAR_MAGNETON;
    static final double KF = 2e10;
    static final double LATTICE = 2e-10;
    static final double T2 = 1e-3;
    static final double CONDUCTIVITY = 1e7;
    static final double SPIN_HALL_ANGLE = 0.1;
    static final double DIFFUSION_LENGTH = 2e-9;

    private ProgramTorque() {}

    static NuclearSpinOrbitTorque example(Formulation f) {
        Spin spin = Spin.of(0.5);
        HyperfineField field = new HyperfineField(PERMEABILITY, Isotope.gyromagneticRatio(spin, MOMENT), 1);
        return NuclearSpinOrbitTorque.of(f, new NucleusInMetal(spin, SpinLength.ROOT, field, KF, LATTICE));
    }

    /// In joule.
    static double exampleCriticalMu(Formulation f) {
        return example(f).criticalSpinAccumulationJoule(T2);
    }

    /// In A/m^2.
    static double exampleCriticalCurrent(Formulation f) {
        return new SpinHallInjector(SPIN_HALL_ANGLE, DIFFUSION_LENGTH, CONDUCTIVITY)
                .currentDensityAPerM2(exampleCriticalMu(f));
    }

    /// g_field a^2/(X I_p).
    static double fieldLike(Formulation f) {
        return example(f).fieldPerM2() * LATTICE * LATTICE / strength(f);
    }

    /// g_damp a^2/(X I_p)^2.
    static double dampingLike(Formulation f) {
        return example(f).dampPerM2() * LATTICE * LATTICE / Math.pow(strength(f), 2);
    }

    /// The field-like torque along m x mu in units of g_field a^2 mu, for m = x and mu = y.
    static double fieldLikeSign(Formulation f) {
        NuclearSpinOrbitTorque torque = example(f);
        return torque.fieldLike(Direction.X, Direction.Y).z() / (torque.fieldPerM2() * LATTICE * LATTICE);
    }

    /// The damping-like torque along m x (m x mu) = -y in units of g_damp a^2 mu, for m = x and mu = y.
    static double dampingLikeSign(Formulation f) {
        NuclearSpinOrbitTorque torque = example(f);
        return -torque.dampingLike(Direction.X, Direction.Y).y() / (torque.dampPerM2() * LATTICE * LATTICE);
    }

    /// The growth rate per mu in units of g_damp a^2/(hbar I_p).
    static double growth(Formulation f) {
        return example(f).gainPerSecondPerJoule() / rateUnit(f);
    }

    /// |mu_c| in units of hbar I_p/(g_damp a^2 T2).
    static double criticalMu(Formulation f) {
        return exampleCriticalMu(f) * rateUnit(f) * T2;
    }

    private static double rateUnit(Formulation f) {
        NuclearSpinOrbitTorque torque = example(f);
        return torque.dampPerM2()
                * LATTICE
                * LATTICE
                / (Codata.HBAR * torque.nucleus().spinLengthValue());
    }

    private static double strength(Formulation f) {
        NucleusInMetal nucleus = example(f).nucleus();
        return nucleus.coupling() * nucleus.spinLengthValue();
    }
}
