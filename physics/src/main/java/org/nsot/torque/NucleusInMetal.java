package org.nsot.torque;

import static org.nsot.constants.Codata.BOLTZMANN;
import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import org.nsot.electrongas.ElectronFactors;
import org.nsot.errors.Domain;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.matter.Spin;

/// A nucleus in a free electron gas: all that the torque depends on.
///
/// Source: `cahaya2023`, section 3; Knight shift and Korringa rate: `slichter1990`, `korringa1950`.
/// Derivation: `docs/theory/05-torque.md`.
///
/// @param spin                I
/// @param spinLength          which length I_p stands for it
/// @param field               its hyperfine field
/// @param fermiWavenumberPerM k_F, in 1/m
/// @param latticeConstantM    a, in m: the torque per area is the torque divided by a^2
/// @param electrons           the factors of the electron gas
public record NucleusInMetal(
        Spin spin,
        SpinLength spinLength,
        HyperfineField field,
        double fermiWavenumberPerM,
        double latticeConstantM,
        ElectronFactors electrons) {

    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if k_F or a is not positive and finite
    public NucleusInMetal {
        Domain.positive("Fermi wavenumber", fermiWavenumberPerM);
        Domain.positive("lattice constant", latticeConstantM);
    }

    /// A nucleus in the electron gas of the paper.
    public NucleusInMetal(
            Spin spin,
            SpinLength spinLength,
            HyperfineField field,
            double fermiWavenumberPerM,
            double latticeConstantM) {
        this(spin, spinLength, field, fermiWavenumberPerM, latticeConstantM, ElectronFactors.FREE);
    }

    /// I_p, dimensionless.
    public double spinLengthValue() {
        return spinLength.of(spin);
    }

    /// X = e mu_r mu_0 gamma k_F, dimensionless, with the sign of gamma.
    public double coupling() {
        return ELEMENTARY_CHARGE * field.strength() * fermiWavenumberPerM;
    }

    /// Knight shift K = alpha mu_r mu_0 e^2 k_F/(4 pi^2 m_e), dimensionless: contact weight times Pauli
    /// susceptibility, with the factor of the electron gas.
    public double knightShift() {
        double chi = field.permeabilityHPerM()
                * ELEMENTARY_CHARGE
                * ELEMENTARY_CHARGE
                * fermiWavenumberPerM
                / (4 * Math.PI * Math.PI * ELECTRON_MASS);
        return field.contactWeight() * chi * electrons.field();
    }

    /// Korringa product T1 T = 4 pi^3 hbar/(X^2 k_B (alpha^2 + 2 beta^2)) over the factor of the electron gas, in s K.
    public double korringaProductSecondKelvin() {
        double x = coupling();
        double a = field.contactWeight();
        double b = HyperfineField.DIPOLE_WEIGHT;
        return 4 * Math.PI * Math.PI * Math.PI * HBAR / (x * x * BOLTZMANN * (a * a + 2 * b * b) * electrons.damp());
    }

    /// |D_0| = |alpha X I_p|/2 pi, the difference of the s-wave phase shifts of the two electron spins, in
    /// rad; `docs/theory/05-torque.md`, (5.11).
    public double scatteringPhase() {
        return Math.abs(field.contactWeight() * coupling() * spinLengthValue()) / (2 * Math.PI);
    }

    /// E_F = hbar^2 k_F^2/2 m_e, in J.
    public double fermiEnergyJoule() {
        double p = HBAR * fermiWavenumberPerM;
        return p * p / (2 * ELECTRON_MASS);
    }

    /// The same nucleus with another permeability mu_r mu_0, in H/m.
    public NucleusInMetal withPermeability(double permeabilityHPerM) {
        return with(new HyperfineField(permeabilityHPerM, field.gyromagneticRatio(), field.contactEnhancement()));
    }

    /// The same nucleus with another contact enhancement eta.
    public NucleusInMetal withContactEnhancement(double contactEnhancement) {
        return with(new HyperfineField(field.permeabilityHPerM(), field.gyromagneticRatio(), contactEnhancement));
    }

    /// The same nucleus with the contact enhancement eta = K/(2/3 mu_r chi_P) that gives a measured Knight
    /// shift.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if the shift is not positive: a negative one comes from core
    /// polarization or orbital motion, which contact enhancement does not describe; see [MeasuredTorque]
    public NucleusInMetal withKnightShift(double measuredKnightShift) {
        double k = Domain.positive("Knight shift", measuredKnightShift);
        return withContactEnhancement(k / withContactEnhancement(1).knightShift());
    }

    private NucleusInMetal with(HyperfineField other) {
        return new NucleusInMetal(spin, spinLength, other, fermiWavenumberPerM, latticeConstantM, electrons);
    }
}
