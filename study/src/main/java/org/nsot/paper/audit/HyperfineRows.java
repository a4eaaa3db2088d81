package org.nsot.paper.audit;

import static java.lang.Math.PI;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nsot.electrongas.Lindhard;
import org.nsot.electrongas.RangeFunction;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;

/// Equations (8) to (13): the field of a nucleus and the magnetization around it.
final class HyperfineRows {
    private static final String PAPER = "cahaya2023";
    private static final double PI3 = PI * PI * PI;
    /// k_F r at which the expansion of eq. (13) is compared; what it leaves out is x^2 of the terms kept.
    private static final double NEAR = 0.01;

    private final AuditSampling sampling;
    private final RowFactory rows;
    private final HankelTransform transform;
    private final GaussRule rule;

    HyperfineRows(AuditSampling sampling, RowFactory rows) {
        this.sampling = sampling;
        this.rows = rows;
        this.transform = sampling.hankelTransform();
        this.rule = sampling.rule();
    }

    List<AuditRow> all() {
        return List.of(
                hamiltonian(),
                contactField(),
                dipoleField(),
                reciprocalFields(),
                contactCloud(),
                dipoleCloud(),
                dipoleParallel(),
                dipoleTransverse(),
                nearTheNucleus());
    }

    private AuditRow hamiltonian() {
        CloudEnergy cloud = new CloudEnergy(
                new Vector(0.4, -0.3, 0.9),
                new Vector(0.2, 0.7, 0.5),
                new Vector(1.1, -0.6, 0.8),
                new Vector(0.5, 0.3, 1.2));
        return rows.row("8", "Magnetic hyperfine Hamiltonian")
                .form("H_hf = -(mu_r mu_0 gamma_I)/(4 pi) ∫ d^3 r ((8 pi)/3 delta^3(@r) @M · @I + "
                        + "(3 (@M · @r)(@I · @r)/r^2 - @M · @I)/(r^3))")
                .compare(
                        "energy of a cloud around the nucleus",
                        "",
                        c -> cloud.contact(c.value(Statement.HAMILTONIAN_CONTACT))
                                + c.value(Statement.HAMILTONIAN_DIPOLE) * cloud.dipole(rule),
                        cloud.ofPlaneWaves(rule),
                        new Method(
                                "-Int M.B summed over plane waves, B from Maxwell's equations for a point moment, for a "
                                        + "cloud that is not round",
                                1e-6,
                                "Gauss grid of " + rule.points() + " radii for a Gaussian cloud"))
                .compare(
                        "weight of the contact term",
                        "",
                        c -> c.value(Statement.HAMILTONIAN_CONTACT),
                        loopIntegral(0.3),
                        biotSavart("averaged over a sphere around a current loop"))
                .ifHolds("Contact and dipole terms have the weights of a point moment.")
                .build(PAPER, "freeman1965");
    }

    private AuditRow contactField() {
        RowBuilder row = rows.row("9", "Contact field of the nucleus")
                .form("@B_con(@r) = (2 mu_r mu_0 gamma_I)/3 delta^3(@r) @I");
        for (double radius : List.of(0.2, 0.5, 2.0)) {
            row.compare(
                    "Int B dV/(mu_0 m)",
                    "sphere of radius " + radius,
                    c -> c.value(Statement.CONTACT_FIELD),
                    loopIntegral(radius),
                    biotSavart("Biot-Savart field of a current loop of radius 0.05, integrated over spheres of several "
                            + "radii: the same in all, as for a delta function"));
        }
        return row.ifHolds("The weight 2/3 of the contact field stands.").build(PAPER, "kutzelnigg1988");
    }

    private AuditRow dipoleField() {
        double radius = 1e-3;
        CurrentLoop loop = new CurrentLoop(radius, 64);
        Method method = new Method(
                "Biot-Savart field of a current loop far away", 3e-6, "(radius/distance)^2 = 1e-6 times at most 2.25");
        RowBuilder row = rows.row("10", "Dipole field of the nucleus")
                .form("@B_dip(@r) = (mu_r mu_0 gamma_I)/(4 pi) (3 @r (@I · @r) - r^2 @I)/(r^5)");
        for (double cosine : List.of(0.9, 0.3, -0.6)) {
            Vector b = loop.field(Direction.ofAngles(cosine, 0));
            String where = RowFactory.at("cos(theta)", cosine);
            row.compare(
                            "B_dip along I",
                            where,
                            c -> c.value(Statement.DIPOLE_FIELD_ALONG, cosine),
                            b.z(),
                            b.norm(),
                            Check.Measure.RATIO,
                            method)
                    .compare(
                            "B_dip across I",
                            where,
                            c -> c.value(Statement.DIPOLE_FIELD_ACROSS, cosine),
                            b.x(),
                            b.norm(),
                            Check.Measure.RATIO,
                            method);
        }
        return row.ifHolds("The dipole field stands.").build(PAPER);
    }

    private AuditRow reciprocalFields() {
        DipoleTransform dipole = new DipoleTransform(
                GaussRule.of(60), GaussRule.of(12), sampling.rule().points() - 6);
        Method method = new Method(
                "Fourier transform of eq. (10), shell by shell", 1e-8, "accelerated sum over half periods of q r");
        Method maxwell = new Method("div B = 0 for B = B_con + B_dip", 1e-12, "an identity");
        return rows.row("11", "Both fields in reciprocal space")
                .form("@B_con(@q) = (2 mu_r mu_0 gamma_I)/3 @I, @B_dip(@q) = (mu_r mu_0 gamma_I)/3 "
                        + "(q^2 @I - 3 (@I · @q) @q)/(q^2)")
                .compare(
                        "B_con(q)",
                        "",
                        c -> c.value(Statement.CONTACT_FIELD_OF_Q),
                        loopIntegral(0.5),
                        biotSavart("volume integral of the Biot-Savart field of a current loop"))
                .compare(
                        "B_dip(q), I along q",
                        "",
                        c -> c.value(Statement.DIPOLE_FIELD_OF_Q_ALONG),
                        dipole.longitudinal(),
                        method)
                .compare(
                        "B_dip(q), I across q",
                        "",
                        c -> c.value(Statement.DIPOLE_FIELD_OF_Q_ACROSS),
                        dipole.transverse(),
                        method)
                .compare(
                        "q.B(q)",
                        "",
                        c -> c.value(Statement.CONTACT_FIELD_OF_Q) + c.value(Statement.DIPOLE_FIELD_OF_Q_ALONG),
                        0,
                        1,
                        Check.Measure.DIFFERENCE,
                        maxwell)
                .ifHolds("The fields in reciprocal space stand, and together they are free of sources.")
                .build(PAPER);
    }

    private AuditRow contactCloud() {
        RowBuilder row = rows.row("11-13 M_con", "Magnetization induced by the contact field")
                .forms(
                        "@M_con = (e^2 mu_r mu_0 gamma_I k_F^4)/(6 pi^3 m_e) f_con^(1) @I + "
                                + "(e^2 mu_r mu_0 gamma_I k_F^2)/(12 pi^3 hbar^2) f_con^(2) @I × @mu",
                        "@M_con = (e^2 mu_r mu_0 gamma_I k_F^4)/(6 pi^3 m_e) f_con^(1) @I + "
                                + "(e^2 mu_r mu_0 gamma_I k_F^2)/(12 pi^3 hbar^2) f_con^(2) @mu × @I");
        double sign = kuboSign();
        for (double x : sampling.distances()) {
            row.compare(
                            "factor of I",
                            RowFactory.at("x", x),
                            c -> c.value(Statement.CONTACT_CLOUD_PARALLEL, x),
                            2.0 / 3 / (2 * PI * PI) * transform.of(0, Lindhard::chi1, x),
                            Envelope.CONTACT_PARALLEL.at(x) / (6 * PI3),
                            Check.Measure.RATIO,
                            transform.method("B_con(q) times chi1(q), transformed by Gauss panels"))
                    .compare(
                            "factor of mu x I",
                            RowFactory.at("x", x),
                            c -> c.value(Statement.CONTACT_CLOUD_TRANSVERSE, x),
                            sign * 2.0 / 3 / (2 * PI * PI) * transform.insideFermiDiameter(0, Lindhard::chi2, x),
                            Envelope.CONTACT_TRANSVERSE.at(x) / (12 * PI3),
                            Check.Measure.RATIO,
                            transform.method("B_con(q) times chi2(q) with the sign of the Kubo sum, by Gauss panels"));
        }
        return row.ifDeviates("The swirl of the magnetization around the nucleus turns the other way round; its size "
                        + "stands.")
                .ifHolds("The magnetization of the contact field stands.")
                .build(PAPER);
    }

    private AuditRow dipoleCloud() {
        RowBuilder row = rows.row("11-13 M_dip", "Magnetization induced by the dipole field")
                .forms(
                        "@M_dip = (e^2 mu_r mu_0 gamma_I k_F^4)/(6 pi^3 m_e) f_dip^(1) @N @I + "
                                + "(e^2 mu_r mu_0 gamma_I k_F^2)/(12 pi^3 hbar^2) f_dip^(2) @mu × @N @I",
                        "@M_dip = (e^2 mu_r mu_0 gamma_I k_F^4)/(6 pi^3 m_e) f_dip^(1) @N @I - "
                                + "(e^2 mu_r mu_0 gamma_I k_F^2)/(12 pi^3 hbar^2) f_dip^(2) @mu × @N @I");
        double sign = kuboSign();
        for (double x : sampling.distances()) {
            row.compare(
                            "x^3 times the factor of N I",
                            RowFactory.at("x", x),
                            c -> x * x * x * c.value(Statement.DIPOLE_CLOUD_PARALLEL, x),
                            x * x * x / (6 * PI * PI) * transform.of(2, Lindhard::chi1, x),
                            x * x * x * Envelope.DIPOLE_PARALLEL.at(x) / (6 * PI3),
                            Check.Measure.DIFFERENCE,
                            transform.method("B_dip(q) times chi1(q), transformed by Gauss panels"))
                    .compare(
                            "factor of mu x N I",
                            RowFactory.at("x", x),
                            c -> c.value(Statement.DIPOLE_CLOUD_TRANSVERSE, x),
                            sign / (6 * PI * PI) * transform.insideFermiDiameter(2, Lindhard::chi2, x),
                            Envelope.DIPOLE_TRANSVERSE.at(x) / (12 * PI3),
                            Check.Measure.RATIO,
                            transform.method("B_dip(q) times chi2(q) with the sign of the Kubo sum, by Gauss panels"));
        }
        return row.ifDeviates("The non-equilibrium part has the sign of eq. (5), and the equilibrium part lacks the "
                        + "monotonic term of f_dip1.")
                .ifHolds("The magnetization of the dipole field stands.")
                .build(PAPER);
    }

    private AuditRow dipoleParallel() {
        RowBuilder row = rows.row("12 f_dip1", "Range function of the dipole field, equilibrium part")
                .forms(
                        "f_dip^(1)(x) = (x cos(2x) - 2 sin(2x))/(8 x^4)",
                        "f_dip^(1)(x) = (3x + x cos(2x) - 2 sin(2x))/(8 x^4)");
        for (double x : sampling.distances()) {
            double cube = x * x * x;
            double size = cube * Envelope.DIPOLE_PARALLEL.at(x);
            row.compare(
                            "x^3 f_dip1",
                            RowFactory.at("x", x),
                            c -> cube * c.value(Statement.F_DIP1, x),
                            cube * PI * transform.of(2, Lindhard::chi1, x),
                            size,
                            Check.Measure.DIFFERENCE,
                            transform.method("pi Int q^2 chi1(q) j2(qx) dq by Gauss panels"))
                    .compare(
                            "x^3 f_dip1",
                            RowFactory.at("x", x),
                            c -> cube * c.value(Statement.F_DIP1, x),
                            cube * 0.5 * tensorFromScalar(RangeFunction.CONTACT_EQUILIBRIUM, x),
                            size,
                            Check.Measure.DIFFERENCE,
                            identity("[(3/x^3) Int_0^x f_con1 y^2 dy - f_con1]/2, in real space"));
        }
        return row.ifDeviates(
                        "The printed function misses exactly 3/(8 x^3). It diverges as x^-3 at the nucleus where "
                                + "the true one goes as 1/(12 x), and spoils eq. (13); the torque of eq. (15) does not feel it.")
                .ifHolds("The range function stands.")
                .build(PAPER);
    }

    private AuditRow dipoleTransverse() {
        RowBuilder row = rows.row("12 f_dip2", "Range function of the dipole field, non-equilibrium part")
                .form("f_dip^(2)(x) = (3 sin(2x) - 2x cos(2x) - 4x)/(8 x^3)");
        for (double x : sampling.distances()) {
            double size = Envelope.DIPOLE_TRANSVERSE.at(x);
            row.compare(
                            "f_dip2",
                            RowFactory.at("x", x),
                            c -> c.value(Statement.F_DIP2, x),
                            -2 * PI * transform.insideFermiDiameter(2, Lindhard::chi2, x),
                            size,
                            Check.Measure.RATIO,
                            transform.method("-2 pi Int q^2 chi2(q) j2(qx) dq by Gauss panels"))
                    .compare(
                            "f_dip2",
                            RowFactory.at("x", x),
                            c -> c.value(Statement.F_DIP2, x),
                            -0.5 * tensorFromScalar(RangeFunction.CONTACT_NONEQUILIBRIUM, x),
                            size,
                            Check.Measure.RATIO,
                            identity("-[(3/x^3) Int_0^x f_con2 y^2 dy - f_con2]/2, in real space"));
        }
        double weight = transform.insideFermiDiameter(0, Lindhard::chi2, 1e-6);
        return row.compare(
                        "Int f_dip2 dx/x",
                        "",
                        c -> logarithmicIntegral(x -> c.value(Statement.F_DIP2, x)),
                        -2 * PI / 3 * weight,
                        new Method(
                                "-(2 pi/3) Int q^2 chi2 dq, since Int j2(z) dz/z = 1/3", 1e-6, "tail beyond x = 1e3"))
                .ifHolds("The range function stands.")
                .build(PAPER);
    }

    private AuditRow nearTheNucleus() {
        double x = NEAR;
        Method near = new Method(
                "M assembled from the transforms of chi1 and chi2 at x = " + x,
                1e-4,
                "terms left out: x^2/3 of those kept");
        double contact = 2.0 / 3 / (2 * PI * PI) * transform.of(0, Lindhard::chi1, x);
        return rows.row("13", "Expansion near the nucleus")
                .forms(
                        "@M ≈ -(e k_F)/(2 pi^2 hbar) @mu - (e^2 mu_r mu_0 gamma_I k_F^2)/(12 pi^3 hbar^2) @mu × @I + "
                                + "(e^2 mu_r mu_0 gamma_I k_F^4)/(6 pi^3 m_e) ((@I)/(3 k_F r) - "
                                + "3 (@N @I)/(8 (k_F r)^3)) + O(r^2)",
                        "@M ≈ -(e k_F)/(4 pi^2 hbar) @mu + (e^2 mu_r mu_0 gamma_I k_F^2)/(12 pi^3 hbar^2) @mu × @I + "
                                + "(e^2 mu_r mu_0 gamma_I k_F^4)/(6 pi^3 m_e) ((@I)/(3 k_F r) + "
                                + "(@N @I)/(12 k_F r)) + O(r)")
                .compare(
                        "factor of mu",
                        "",
                        c -> c.value(Statement.NEAR_UNIFORM),
                        sampling.stateCount().magnetizationPerMu(Reading.OCCUPATION),
                        new Method(
                                "plane waves counted one by one",
                                0.5 / sampling.countedRadius(),
                                "states at the surface"))
                .compare(
                        "factor of mu x I",
                        "",
                        c -> c.value(Statement.NEAR_TRANSVERSE),
                        kuboSign() * 2.0 / 3 / (2 * PI * PI) * transform.insideFermiDiameter(0, Lindhard::chi2, x),
                        near)
                .compare("factor of I", "", c -> c.value(Statement.NEAR_CONTACT, x), contact, near)
                .compare(
                        "factor of N I",
                        "",
                        c -> c.value(Statement.NEAR_DIPOLE, x),
                        transform.of(2, Lindhard::chi1, x) / (6 * PI * PI),
                        near)
                .compare(
                        "order of the remainder",
                        "",
                        c -> c.value(Statement.NEAR_REMAINDER),
                        remainderOrder(0.1),
                        new Method(
                                "logarithm of the remainder of the contact part at x = 0.1 over that at 0.05",
                                0.01,
                                "next order of the remainder"))
                .ifDeviates("The cloud diverges as 1/r at the nucleus, not as 1/r^3; the field-like torque from M0 is "
                        + "half and the damping-like torque has the other sign.")
                .ifHolds("The expansion stands.")
                .build(PAPER);
    }

    private double remainderOrder(double x) {
        return Math.log(remainder(x) / remainder(x / 2)) / Math.log(2);
    }

    private double remainder(double x) {
        return 2 * PI * transform.of(0, Lindhard::chi1, x) - 1 / (3 * x);
    }

    /// +1 or -1: the direction of the non-equilibrium part along mu x B that the Kubo sum gives.
    private double kuboSign() {
        return -Math.signum(sampling.kuboSum().transverse(0.8, Reading.OCCUPATION));
    }

    /// (3/x^3) Int_0^x f y^2 dy - f(x): from the j0 transform of a susceptibility to its j2 transform.
    private double tensorFromScalar(RangeFunction scalar, double x) {
        DoubleUnaryOperator f = y -> scalar.at(Formulation.PUBLISHED, y);
        return 3 / (x * x * x) * rule.integrate(y -> y * y * f.applyAsDouble(y), 0, x, PI) - f.applyAsDouble(x);
    }

    /// Int_0^inf f dx/x, the average -1/2 x^-2 of the tail done in closed form.
    private double logarithmicIntegral(DoubleUnaryOperator f) {
        double end = 320 * PI;
        return rule.integrate(x -> f.applyAsDouble(x) / x, 0, 10, 1)
                + rule.integrate(x -> f.applyAsDouble(x) / x, 10, end, PI)
                - 1 / (4 * end * end);
    }

    /// Int B dV/(mu_0 m) over a sphere around a small current loop.
    private double loopIntegral(double sphere) {
        return new CurrentLoop(0.05, 48).integralOverSphere(sphere, rule).z();
    }

    private static Method biotSavart(String words) {
        return new Method(words, 1e-8, "trapezoidal and Gauss rules of smooth integrands");
    }

    private static Method identity(String words) {
        return new Method(words, 1e-9, "Gauss panels half a period wide; cancellation below 1e-13/x^2");
    }
}
