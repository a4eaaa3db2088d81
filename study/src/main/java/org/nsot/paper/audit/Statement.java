package org.nsot.paper.audit;

import static java.lang.Math.PI;

import java.util.function.DoubleUnaryOperator;
import org.nsot.constants.Codata;
import org.nsot.electrongas.Lindhard;
import org.nsot.electrongas.RangeFunction;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.HyperfineField;
import org.nsot.hyperfine.Vector;

/// One thing that the paper says and that can be put to the test: a number, or a function of one variable.
///
/// Most hold what the program's own closed forms give in either formulation, so that the program is audited together
/// with
/// the paper. Where the program has no function to ask, the number stands here as the paper prints it: the factors of
/// eqs.
/// (1), (2), (8), (14), the leading terms of eq. (13), and the quoted numbers and exponents. Units are
/// hbar = m_e = e = k_F = mu_r mu_0 gamma = 1 unless the name says otherwise; the four factors of the cloud are in
/// units of
/// the factors printed before the range functions.
enum Statement {
    /// Eq. (1): energy of the lower state of -s.mu/hbar, per mu.
    LOWER_ENERGY((f, x) -> -0.5),
    /// Eq. (1): component of s along mu in the lower state.
    LOWER_SPIN((f, x) -> 0.5),
    /// Eq. (2): the factor in front of the integral.
    KUBO_FACTOR((f, x) -> 1),
    /// Eq. (3): M0/mu.
    UNIFORM_MAGNETIZATION((f, x) -> -f.uniformFactor() / (4 * PI * PI)),
    /// Eq. (4), of q.
    CHI1((f, q) -> Lindhard.chi1(q)),
    /// Eq. (4), of q; its size, the sign is that of eq. (5).
    CHI2((f, q) -> Lindhard.chi2(q)),
    /// Eq. (5), of q: factor of mu x B.
    NONEQUILIBRIUM_RESPONSE((f, q) -> f.nonequilibriumSign() * Lindhard.chi2(q)),
    /// Eq. (5): the sign alone.
    NONEQUILIBRIUM_SIGN((f, x) -> f.nonequilibriumSign()),
    /// Eq. (6), of x.
    F_CON1((f, x) -> RangeFunction.CONTACT_EQUILIBRIUM.at(f, x)),
    /// Eq. (7), of x.
    F_CON2((f, x) -> RangeFunction.CONTACT_NONEQUILIBRIUM.at(f, x)),
    /// Eq. (8): weight of the contact term, 8 pi/3 within 1/4 pi.
    HAMILTONIAN_CONTACT((f, x) -> 2.0 / 3),
    /// Eq. (8): factor of the dipole term.
    HAMILTONIAN_DIPOLE((f, x) -> 1),
    /// Eq. (9): weight of the delta function.
    CONTACT_FIELD((f, x) -> unitField().contactWeight()),
    /// Eq. (10), of the cosine: the component along I at distance 1.
    DIPOLE_FIELD_ALONG((f, c) -> unitDipole(c).z()),
    /// Eq. (10), of the cosine: the component perpendicular to I at distance 1.
    DIPOLE_FIELD_ACROSS((f, c) -> unitDipole(c).x()),
    /// Eq. (11): B_con.
    CONTACT_FIELD_OF_Q((f, x) -> unitField().contactWeight()),
    /// Eq. (11): B_dip for I along q.
    DIPOLE_FIELD_OF_Q_ALONG((f, x) -> -2 * HyperfineField.DIPOLE_WEIGHT),
    /// Eq. (11): B_dip for I across q.
    DIPOLE_FIELD_OF_Q_ACROSS((f, x) -> HyperfineField.DIPOLE_WEIGHT),
    /// M_con, of x: factor of I.
    CONTACT_CLOUD_PARALLEL((f, x) -> ProgramCloud.contactParallel(f, x)),
    /// M_con, of x: factor of mu x I.
    CONTACT_CLOUD_TRANSVERSE((f, x) -> ProgramCloud.contactTransverse(f, x)),
    /// M_dip, of x: factor of N I.
    DIPOLE_CLOUD_PARALLEL((f, x) -> ProgramCloud.dipoleParallel(f, x)),
    /// M_dip, of x: factor of mu x N I.
    DIPOLE_CLOUD_TRANSVERSE((f, x) -> ProgramCloud.dipoleTransverse(f, x)),
    /// Eq. (12), of x.
    F_DIP1((f, x) -> RangeFunction.DIPOLE_EQUILIBRIUM.at(f, x)),
    /// Eq. (12), of x.
    F_DIP2((f, x) -> RangeFunction.DIPOLE_NONEQUILIBRIUM.at(f, x)),
    /// Eq. (13): factor of mu.
    NEAR_UNIFORM((f, x) -> -f.uniformFactor() / (4 * PI * PI)),
    /// Eq. (13): factor of mu x I.
    NEAR_TRANSVERSE((f, x) -> f.nonequilibriumSign()),
    /// Eq. (13), of x: factor of I.
    NEAR_CONTACT((f, x) -> 1 / (3 * x)),
    /// Eq. (13), of x: factor of N I.
    NEAR_DIPOLE(x -> -3 / (8 * x * x * x), x -> 1 / (12 * x)),
    /// Eq. (13): order of what is left out.
    NEAR_REMAINDER(x -> 2, x -> 1),
    /// Eq. (14): factor of I x dH/dI.
    TORQUE_OF_ENERGY((f, x) -> -1),
    /// Eq. (15): factor of g_field m x mu.
    FIELD_LIKE_SIGN((f, x) -> ProgramTorque.fieldLikeSign(f)),
    /// Eq. (15): factor of g_damp m x (m x mu).
    DAMPING_LIKE_SIGN((f, x) -> ProgramTorque.dampingLikeSign(f)),
    /// Eq. (15): g_field a^2/(X I_p).
    G_FIELD((f, x) -> ProgramTorque.fieldLike(f)),
    /// Eq. (15): g_damp a^2/(X I_p)^2.
    G_DAMP((f, x) -> ProgramTorque.dampingLike(f)),
    /// Eq. (16), of the sign of mu: growth rate at m = +z in units of g_damp a^2 |mu|/(hbar I_p).
    GROWTH((f, sign) -> sign * ProgramTorque.growth(f)),
    /// Text below eq. (16): |mu_c| in units of hbar I_p/(g_damp a^2 T2).
    CRITICAL_MU((f, x) -> ProgramTorque.criticalMu(f)),
    /// Section 3: mu_r mu_0 of iron in H/m.
    QUOTED_PERMEABILITY((f, x) -> QuotedValue.PERMEABILITY.value()),
    /// Section 3, in 1/m^2.
    QUOTED_G_FIELD(
            x -> QuotedValue.G_FIELD.value(),
            x -> ProgramTorque.example(Formulation.DERIVED).fieldPerM2()),
    /// Section 3, in 1/m^2.
    QUOTED_G_DAMP(
            x -> QuotedValue.G_DAMP.value(),
            x -> ProgramTorque.example(Formulation.DERIVED).dampPerM2()),
    /// Section 3, in eV.
    QUOTED_CRITICAL_MU(
            x -> QuotedValue.CRITICAL_MU.value(),
            x -> ProgramTorque.exampleCriticalMu(Formulation.DERIVED) / Codata.ELEMENTARY_CHARGE),
    /// Section 3, in A/m^2.
    QUOTED_CRITICAL_CURRENT(
            x -> QuotedValue.CRITICAL_CURRENT.value(), x -> ProgramTorque.exampleCriticalCurrent(Formulation.DERIVED)),
    /// Section 3: size of the dipolar share of g_damp over the contact share.
    QUOTED_DIPOLE_SHARE((f, x) -> 0.25),
    /// Section 2: exponent of the decay of M_parallel.
    QUOTED_DECAY_PARALLEL((f, x) -> -3),
    /// Section 2: exponent of the decay of M_perp.
    QUOTED_DECAY_TRANSVERSE((f, x) -> -2),
    /// Section 2.1: exponent of the decay of f_dip1.
    QUOTED_DECAY_DIP1((f, x) -> -3),
    /// Section 2.1: exponent of the decay of f_dip2.
    QUOTED_DECAY_DIP2((f, x) -> -2),
    /// Section 2: wavenumber of the oscillation, in k_F.
    QUOTED_WAVENUMBER((f, x) -> 2),
    /// Section 3: exponent of |I| in g_damp.
    QUOTED_SPIN_EXPONENT((f, x) -> 2);

    // Each form is a lambda that captures nothing that changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ClosedForm form;

    Statement(ClosedForm form) {
        this.form = form;
    }

    Statement(DoubleUnaryOperator published, DoubleUnaryOperator derived) {
        this((f, x) -> (f == Formulation.PUBLISHED ? published : derived).applyAsDouble(x));
    }

    double value(Formulation formulation, double x) {
        return form.value(formulation, x);
    }

    private static HyperfineField unitField() {
        return new HyperfineField(1, 1, 1);
    }

    private static Vector unitDipole(double cosine) {
        return unitField().dipole(Direction.Z, Direction.ofAngles(cosine, 0));
    }

    private interface ClosedForm {
        double value(Formulation formulation, double x);
    }
}
