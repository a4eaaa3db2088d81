package org.nsot.paper.audit;

import java.util.List;
import org.nsot.electrongas.Lindhard;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;

/// Equations (14) to (16): the torque and the critical point.
final class TorqueRows {
    private static final String PAPER = "cahaya2023";
    /// A scatterer of finite strength and size: the law must hold for it as for a weak one.
    private static final TwoChannelScattering SCATTERER = new TwoChannelScattering(0.8, 0.6);

    private final AuditSampling sampling;
    private final RowFactory rows;
    private final TorqueMeasurement measured;

    TorqueRows(AuditSampling sampling, RowFactory rows, TorqueMeasurement measured) {
        this.sampling = sampling;
        this.rows = rows;
        this.measured = measured;
    }

    List<AuditRow> all() {
        return List.of(torqueOfEnergy(), torque(), fieldLike(), dampingLike(), growth(), criticalMu());
    }

    private AuditRow torqueOfEnergy() {
        Vector b = new Vector(0.4, 1.1, -0.7);
        Vector direction = Direction.along(new Vector(0.6, -0.2, 0.5));
        Method method = new Method(
                "Heisenberg equation of a quantum spin in H = -I.b, in a coherent state",
                1e-10,
                "rounding of matrices");
        RowBuilder row = rows.row("14", "Torque from the Hamiltonian").form("@tau = -@I × (delta H_hf)/(delta @I)");
        for (int size : List.of(2, 3)) {
            HeisenbergMotion spin = new HeisenbergMotion(size, b);
            row.compare(
                    "factor of I x dH/dI",
                    size == 2 ? "I = 1/2" : "I = 1",
                    c -> c.value(Statement.TORQUE_OF_ENERGY),
                    spin.rate(Direction.X, direction) / spin.crossGradient(Direction.X, direction),
                    method);
        }
        return row.ifHolds("A classical vector follows the quantum spin.").build(PAPER);
    }

    private AuditRow torque() {
        Vector m = TorqueMeasurement.MOMENT;
        Vector mu = TorqueMeasurement.MU;
        Method scattering = new Method(
                "exact two-channel scattering off a small sphere, the spins of the scattered electrons turned by the S "
                        + "matrix",
                1e-9,
                "a sign, from rotations of a few digits' loss");
        SpinExchange exchange = new SpinExchange(0.7);
        double conserved = exchange.nuclearGain() / Math.abs(exchange.electronGain());
        return rows.row("15 torque", "Directions of the two torques")
                .forms(
                        "(@tau)/(a^2) = -g_field (@m × @mu) + g_damp @m × (@m × @mu)",
                        "(@tau)/(a^2) = -g_field (@m × @mu) - g_damp @m × (@m × @mu)")
                .compare(
                        "factor of g_field m x mu",
                        "",
                        c -> c.value(Statement.FIELD_LIKE_SIGN),
                        Math.signum(SCATTERER.precessional(m, mu)),
                        scattering)
                .compare(
                        "factor of g_damp m x (m x mu)",
                        "",
                        c -> c.value(Statement.DAMPING_LIKE_SIGN),
                        Math.signum(SCATTERER.dampingLike(m, mu)),
                        scattering)
                .compare(
                        "gain of the nucleus along mu over loss of the electron",
                        "m at right angles to mu",
                        c -> -c.value(Statement.DAMPING_LIKE_SIGN),
                        conserved,
                        new Method(
                                "quantum encounter of an electron spin with a nuclear spin, total spin conserved",
                                1e-12,
                                "an exact unitary rotation"))
                .finding("component of the torque that is neither, over the damping-like one", residue(m, mu))
                .ifDeviates("The nucleus gains what the electrons lose: the damping-like torque turns m towards +mu, "
                        + "so the current must be reversed to destabilize what the paper destabilizes.")
                .ifHolds("Both directions stand.")
                .build(PAPER);
    }

    private static double residue(Vector m, Vector mu) {
        return SCATTERER.torque(m, mu).dot(m) / Math.abs(SCATTERER.dampingLike(m, mu));
    }

    private AuditRow fieldLike() {
        return rows.row("15 g_field", "Field-like coefficient")
                .forms(
                        "g_field = (e mu_r mu_0 gamma_I k_F I_p)/(3 pi^2 a^2)",
                        "g_field = (e mu_r mu_0 gamma_I k_F I_p)/(6 pi^2 a^2)")
                .compare(
                        "g_field a^2/(X I_p)",
                        "",
                        c -> c.value(Statement.G_FIELD),
                        measured.fieldLike(),
                        scattering("from (1/4 pi) Sum (2l + 1) sin 2(delta_+ - delta_-)"))
                .compare(
                        "g_field a^2/(X I_p)",
                        "",
                        c -> c.value(Statement.G_FIELD),
                        -TorqueMeasurement.CONTACT_WEIGHT
                                * sampling.stateCount().magnetizationPerMu(Reading.OCCUPATION),
                        sampling.counting("contact field of the magnetization of counted plane waves"))
                .inherits("3")
                .ifDeviates(
                        "Half of what is printed, as M0 is in eq. (3): the shift of the resonance is half as large.")
                .ifHolds("The coefficient stands.")
                .build(PAPER);
    }

    private AuditRow dampingLike() {
        DipolarAverage both = new DipolarAverage(TorqueMeasurement.CONTACT_WEIGHT, TorqueMeasurement.DIPOLE_WEIGHT);
        Method average =
                new Method("average over directions and wavevectors", 1e-9, "Gauss rules exact for the integrand");
        return rows.row("15 g_damp", "Damping-like coefficient")
                .forms(
                        "g_damp = (5 (e mu_r mu_0 gamma_I k_F)^2 I_p^2)/(72 pi^3 a^2)",
                        "g_damp = (3 (e mu_r mu_0 gamma_I k_F)^2 I_p^2)/(72 pi^3 a^2)")
                .compare(
                        "g_damp a^2/(X I_p)^2",
                        "",
                        c -> c.value(Statement.G_DAMP),
                        measured.dampingLike(),
                        scattering(
                                "contact part from (1/2 pi) Sum (2l + 1) sin^2(delta_+ - delta_-), dipolar share from "
                                        + "pairs of states on the Fermi sphere"))
                .compare(
                        "g_damp a^2/(X I_p)^2",
                        "",
                        c -> c.value(Statement.G_DAMP),
                        both.overWavevectors(Lindhard::chi2, sampling.rule()),
                        new Method(
                                "three-dimensional integral of chi2(q) I x T(mu x T I) over q",
                                average.tolerance(),
                                average.reason()))
                .compare(
                        "dipolar share over contact share",
                        "",
                        c -> c.value(Statement.G_DAMP) / measured.contact() - 1,
                        new DipolarAverage(0, TorqueMeasurement.DIPOLE_WEIGHT).overDirections(sampling.rule())
                                / Math.pow(TorqueMeasurement.CONTACT_WEIGHT, 2),
                        scattering("T(mu x T I) averaged over the directions of q; contact share from the scattering"))
                .finding("cross terms of contact and dipole over the contact share", crossTerms(both))
                .finding("contact part from scattering, g_damp a^2/(X I_p)^2", measured.contact())
                .ifDeviates("The dipolar coupling takes a quarter of the contact part away instead of adding it: three "
                        + "fifths of what is printed, and critical values five thirds as large.")
                .ifHolds("The coefficient stands.")
                .build(PAPER, "cahaya2021");
    }

    private double crossTerms(DipolarAverage both) {
        GaussRule rule = sampling.rule();
        double contact = new DipolarAverage(both.alpha(), 0).overDirections(rule);
        double dipole = new DipolarAverage(0, both.beta()).overDirections(rule);
        return both.overDirections(rule) / contact - 1 - dipole / contact;
    }

    private AuditRow growth() {
        RowBuilder row = rows.row("16 growth", "Growth of the transverse components")
                .forms(
                        "(d m_j)/(d t) = +(g_damp a^2 mu m_j)/(hbar I_p)",
                        "(d m_j)/(d t) = -(g_damp a^2 mu m_j)/(hbar I_p)");
        for (double sign : List.of(1.0, -1.0)) {
            row.compare(
                    "sign of the growth, as rate over g_damp a^2 |mu|/(hbar I_p)",
                    sign > 0 ? "mu > 0" : "mu < 0",
                    c -> c.value(Statement.GROWTH, sign),
                    growthRate(scattered(sign), 0) / gain(),
                    bloch("Bloch equation with the torque of the scattered electrons, integrated in time"));
        }
        for (Formulation formulation : Formulation.values()) {
            row.finding(
                    "rate for mu > 0 with the " + formulation.label() + " torque of eq. (15), integrated",
                    growthRate(dampingLike(formulation), 0) / gain());
        }
        return row.inherits("15 torque")
                .ifDeviates("At m_z = +1 a positive accumulation damps; a negative one, that is the reversed current, "
                        + "amplifies.")
                .ifHolds("The sign stands.")
                .build(PAPER);
    }

    private AuditRow criticalMu() {
        double relaxation = 0.37 * gain();
        double root = criticalMultiple(relaxation);
        return rows.row("16 mu_c", "Critical spin accumulation, its size")
                .form("|mu| ≥ (hbar I_p)/(g_damp a^2 T_2)")
                .compare(
                        "|mu_c| g_damp a^2 T_2/(hbar I_p)",
                        "",
                        c -> c.value(Statement.CRITICAL_MU),
                        Math.abs(root) * gain() / relaxation,
                        bloch("root in mu of the growth rate of the Bloch equation with relaxation 1/T_2"))
                .finding("sign of mu at which the transverse part begins to grow at m_z = +1", Math.signum(root))
                .ifHolds("As a relation between sizes it stands; its number inherits g_damp and its sign that of the "
                        + "growth.")
                .inherits("15 g_damp", "16 growth")
                .build(PAPER, "kittel2018");
    }

    /// The multiple of the unit accumulation along +z at which growth and relaxation balance (the rate is linear in
    /// mu).
    private double criticalMultiple(double relaxation) {
        double none = growthRate(scattered(0), relaxation);
        double unit = growthRate(scattered(1), relaxation);
        return -none / (unit - none);
    }

    /// The torque of the scattered electrons for mu along z.
    private static BlochGrowth.TorqueLaw scattered(double mu) {
        return m -> SCATTERER.torque(m, Direction.Z).times(mu);
    }

    /// The damping-like torque of the program with the size of the scatterer's.
    private static BlochGrowth.TorqueLaw dampingLike(Formulation formulation) {
        double factor = ProgramTorque.dampingLikeSign(formulation) * gain();
        return m -> m.cross(m.cross(Direction.Z)).times(factor);
    }

    private double growthRate(BlochGrowth.TorqueLaw law, double relaxation) {
        return new BlochGrowth(law, relaxation, sampling.timeSteps()).rate(0.5 / gain());
    }

    /// g_damp a^2 of the scatterer per mu: the size of its damping-like coefficient.
    private static double gain() {
        return Math.abs(SCATTERER.dampingLike(Direction.X, Direction.Y));
    }

    private static Method scattering(String words) {
        return new Method(
                "exact two-channel scattering off a small sphere, " + words,
                1e-5,
                "extrapolation in strength^2 and (k_F R)^2 to the point contact");
    }

    private static Method bloch(String words) {
        return new Method(words, 1e-6, "tilt 1e-4 squared, fourth-order steps");
    }
}
