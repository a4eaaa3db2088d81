package org.nsot.paper.audit;

import org.nsot.constants.Codata;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NucleusInMetal;

/// What the program computes for the paper's example, 57Fe in iron.
final class ProgramTorque {
    private static final TorqueScenario EXAMPLE = TorqueScenario.ofPaper();
    private static final double LATTICE = EXAMPLE.nucleus().latticeConstantM();

    private ProgramTorque() {}

    static NuclearSpinOrbitTorque example(Formulation f) {
        return NuclearSpinOrbitTorque.of(f, EXAMPLE.nucleus());
    }

    /// In joule.
    static double exampleCriticalMu(Formulation f) {
        return example(f).criticalSpinAccumulationJoule(EXAMPLE.t2Second());
    }

    /// In A/m^2.
    static double exampleCriticalCurrent(Formulation f) {
        return EXAMPLE.injector().currentDensityAPerM2(exampleCriticalMu(f));
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
        return exampleCriticalMu(f) * rateUnit(f) * EXAMPLE.t2Second();
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
