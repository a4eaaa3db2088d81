package org.nsot.paper.audit;

import java.util.List;
import org.nsot.hyperfine.Vector;

/// Equations (8) to (11): the field of a nucleus.
final class HyperfineRows {
    private static final String PAPER = "cahaya2023";

    private final AuditSampling sampling;
    private final RowFactory rows;
    private final GaussRule rule;

    HyperfineRows(AuditSampling sampling, RowFactory rows) {
        this.sampling = sampling;
        this.rows = rows;
        this.rule = sampling.rule();
    }

    List<AuditRow> all() {
        return List.of(hamiltonian(), contactField(), dipoleField(), reciprocalFields());
    }

    private AuditRow hamiltonian() {
        CloudEnergy cloud = new CloudEnergy(
                new Vector(0.4, -0.3, 0.9),
                new Vector(0.2, 0.7, 0.5),
                new Vector(1.1, -0.6, 0.8),
                new Vector(0.5, 0.3, 1.2));
        return rows.row("8", "Magnetic hyperfine Hamiltonian")
                .form("H_hf = -(mu_r mu_0 gamma_I)/(4 pi) ∫ d^3 r ((8 pi)/3 delta^3(@r) @M · @I + "
                        + "(3 (@M · @n)(@I · @n) - @M · @I)/(r^3)), @n = (@r)/r")
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

    /// Int B dV/(mu_0 m) over a sphere around a small current loop.
    private double loopIntegral(double sphere) {
        return new CurrentLoop(0.05, 48).integralOverSphere(sphere, rule).z();
    }

    private static Method biotSavart(String words) {
        return new Method(words, 1e-8, "trapezoidal and Gauss rules of smooth integrands");
    }
}
