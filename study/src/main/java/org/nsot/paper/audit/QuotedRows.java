package org.nsot.paper.audit;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;
import static org.nsot.constants.Codata.VACUUM_PERMEABILITY;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nsot.electrongas.Lindhard;
import org.nsot.scenario.TorqueScenario;

/// The numbers and exponents that the paper quotes in its text.
///
/// A number holds if it follows from the printed equations within its printed digits; what stands in its place when
/// the deviations are mended comes from the torque as measured by scattering.
final class QuotedRows {
    private static final String PAPER = "cahaya2023";
    private static final TorqueScenario EXAMPLE = TorqueScenario.ofPaper();
    private static final double SPIN_LENGTH = Math.sqrt(0.75);
    private static final double AREA = Math.pow(EXAMPLE.nucleus().latticeConstantM(), 2);
    private static final Method MEASURED = new Method(
            "the same arithmetic with the coefficient from scattering and the average over the Fermi sphere",
            1e-5,
            "extrapolation to the point contact");

    private final AuditSampling sampling;
    private final RowFactory rows;
    private final TorqueMeasurement measured;

    QuotedRows(AuditSampling sampling, RowFactory rows, TorqueMeasurement measured) {
        this.sampling = sampling;
        this.rows = rows;
        this.measured = measured;
    }

    List<AuditRow> all() {
        return List.of(
                permeability(),
                fieldLike(),
                dampingLike(),
                dipoleShare(),
                spinExponent(),
                criticalMu(),
                criticalCurrent(),
                decayParallel(),
                decayTransverse(),
                decayDipoleParallel(),
                decayDipoleTransverse(),
                wavenumber());
    }

    private AuditRow permeability() {
        double iron = 2e5 * VACUUM_PERMEABILITY;
        Method method = rounding(
                QuotedValue.PERMEABILITY, "relative permeability 2e5 of purified iron, as tabulated, times mu_0");
        return rows.row("quoted mu_r mu_0", "Permeability of iron")
                .form("mu_r mu_0 ~ " + QuotedValue.PERMEABILITY.inFormula())
                .in(QuotedValue.PERMEABILITY.unit())
                .compare("mu_r mu_0", "", c -> c.value(Statement.QUOTED_PERMEABILITY), iron, method)
                .ifHolds("As a macroscopic permeability it holds. It is put into a microscopic coupling, where nothing "
                        + "justifies it: with mu_r = 1 g_field is 2e5 and g_damp 4e10 times smaller.")
                .build(PAPER, "yensen1928", "schenck1996");
    }

    private AuditRow fieldLike() {
        return rows.row("quoted g_field", "Field-like coefficient of 57Fe")
                .forms(
                        "g_field ~ " + QuotedValue.G_FIELD.inFormula(),
                        "g_field ~ " + QuotedValue.G_FIELD.inFormula(measuredField()))
                .in(QuotedValue.G_FIELD.unit())
                .quote("g_field", Statement.QUOTED_G_FIELD, printedField(), arithmetic(QuotedValue.G_FIELD, "(15)"))
                .mended("g_field", Statement.QUOTED_G_FIELD, measuredField(), MEASURED)
                .ifHolds("It follows from the printed eq. (15) and is twice what the model gives.")
                .inherits("3", "15 g_field")
                .build(PAPER);
    }

    private AuditRow dampingLike() {
        return rows.row("quoted g_damp", "Damping-like coefficient of 57Fe")
                .forms(
                        "g_damp ~ " + QuotedValue.G_DAMP.inFormula(),
                        "g_damp ~ " + QuotedValue.G_DAMP.inFormula(measuredDamp()))
                .in(QuotedValue.G_DAMP.unit())
                .quote("g_damp", Statement.QUOTED_G_DAMP, printedDamp(), arithmetic(QuotedValue.G_DAMP, "(15)"))
                .mended("g_damp", Statement.QUOTED_G_DAMP, measuredDamp(), MEASURED)
                .ifHolds("It follows from the printed eq. (15); the model gives three fifths of it.")
                .inherits("15 g_damp")
                .build(PAPER);
    }

    private AuditRow dipoleShare() {
        return rows.row("quoted dipole share", "Dipole contribution four times smaller")
                .forms("|g_dip/g_con| = 1/4", "g_dip/g_con = -1/4")
                .compare(
                        "|dipolar share/contact share|",
                        "",
                        c -> c.value(Statement.QUOTED_DIPOLE_SHARE),
                        Math.abs(measured.share()),
                        new Method("average over pairs of states on the Fermi sphere", 1e-9, "Gauss rules exact here"))
                .finding("dipolar share over contact share, with its sign", measured.share())
                .ifHolds("Its size holds; its sign is negative, which is the deviation of g_damp.")
                .inherits("15 g_damp")
                .build(PAPER);
    }

    private AuditRow spinExponent() {
        TwoChannelScattering weak = new TwoChannelScattering(1e-2, 0.2);
        TwoChannelScattering twice = new TwoChannelScattering(2e-2, 0.2);
        double ratio = twice.dampingLike(TorqueMeasurement.MOMENT, TorqueMeasurement.MU)
                / weak.dampingLike(TorqueMeasurement.MOMENT, TorqueMeasurement.MU);
        return rows.row("quoted |I|^2", "Growth of g_damp with the nuclear spin")
                .form("g_damp ∝ |@I|^2")
                .compare(
                        "exponent",
                        "",
                        c -> c.value(Statement.QUOTED_SPIN_EXPONENT),
                        Math.log(ratio) / Math.log(2),
                        new Method(
                                "scattering off a sphere and off one twice as strong", 1e-3, "next order of strength"))
                .ifHolds("Larger nuclear spins feel a larger torque, and a larger one per unit of spin.")
                .build(PAPER);
    }

    private AuditRow criticalMu() {
        return rows.row("quoted mu_c", "Critical spin accumulation")
                .forms(
                        "mu_c ~ " + QuotedValue.CRITICAL_MU.inFormula(),
                        "|mu_c| ~ " + QuotedValue.CRITICAL_MU.inFormula(criticalMu(measuredDamp()) / ELEMENTARY_CHARGE))
                .in(QuotedValue.CRITICAL_MU.unit())
                .quote(
                        "mu_c",
                        Statement.QUOTED_CRITICAL_MU,
                        criticalMu(printedDamp()) / ELEMENTARY_CHARGE,
                        arithmetic(QuotedValue.CRITICAL_MU, "(15) and (16)"))
                .mended(
                        "|mu_c|",
                        Statement.QUOTED_CRITICAL_MU,
                        criticalMu(measuredDamp()) / ELEMENTARY_CHARGE,
                        MEASURED)
                .ifHolds(
                        "It follows from the printed equations; the model gives five thirds of it, at the opposite sign "
                                + "of mu.")
                .inherits("15 g_damp", "16 growth")
                .build(PAPER);
    }

    private AuditRow criticalCurrent() {
        return rows.row("quoted j_c", "Critical current density")
                .forms(
                        "j_c ~ " + QuotedValue.CRITICAL_CURRENT.inFormula(),
                        "|j_c| ~ " + QuotedValue.CRITICAL_CURRENT.inFormula(current(criticalMu(measuredDamp()))))
                .in(QuotedValue.CRITICAL_CURRENT.unit())
                .quote(
                        "j_c",
                        Statement.QUOTED_CRITICAL_CURRENT,
                        current(criticalMu(printedDamp())),
                        arithmetic(QuotedValue.CRITICAL_CURRENT, "(15), (16) and j = mu sigma/(2 e lambda theta)"))
                .mended("|j_c|", Statement.QUOTED_CRITICAL_CURRENT, current(criticalMu(measuredDamp())), MEASURED)
                .ifHolds("It follows from the printed equations; the model gives five thirds of it, with the current "
                        + "reversed.")
                .inherits("15 g_damp", "16 growth")
                .build(PAPER);
    }

    private AuditRow decayParallel() {
        return decay(
                "quoted M_parallel",
                "Decay of the equilibrium part",
                "@M_∥ ∝ r^-3",
                Statement.QUOTED_DECAY_PARALLEL,
                x -> 2 * Math.PI * sampling.hankelTransform().of(0, Lindhard::chi1, x));
    }

    private AuditRow decayTransverse() {
        return decay(
                "quoted M_perp",
                "Decay of the non-equilibrium part",
                "@M_⊥ ∝ r^-2",
                Statement.QUOTED_DECAY_TRANSVERSE,
                x -> 4 * Math.PI * sampling.hankelTransform().insideFermiDiameter(0, Lindhard::chi2, x));
    }

    private AuditRow decayDipoleParallel() {
        return decay(
                "quoted f_dip1 decay",
                "Decay of f_dip1",
                "f_dip^(1) ∝ r^-3",
                Statement.QUOTED_DECAY_DIP1,
                x -> Math.PI * sampling.hankelTransform().of(2, Lindhard::chi1, x));
    }

    private AuditRow decayDipoleTransverse() {
        return decay(
                "quoted f_dip2 decay",
                "Decay of f_dip2",
                "f_dip^(2) ∝ r^-2",
                Statement.QUOTED_DECAY_DIP2,
                x -> -2 * Math.PI * sampling.hankelTransform().insideFermiDiameter(2, Lindhard::chi2, x));
    }

    private AuditRow decay(String id, String title, String form, Statement statement, DoubleUnaryOperator f) {
        return rows.row(id, title)
                .form(form)
                .compare(
                        "exponent",
                        "",
                        c -> c.value(statement),
                        DecayLaw.exponent(f, 4),
                        new Method(
                                "pairs of values in phase of the transform, four periods apart",
                                0.02,
                                "next order of the asymptotic series, 1/x^2"))
                .ifHolds("Far from the nucleus the non-equilibrium parts win over the equilibrium parts.")
                .build(PAPER);
    }

    private AuditRow wavenumber() {
        DoubleUnaryOperator f = x -> x * x * x * sampling.hankelTransform().of(0, Lindhard::chi1, x);
        return rows.row("quoted 2 k_F", "Wavenumber of the oscillation")
                .form("q = 2 k_F")
                .compare(
                        "wavenumber/k_F",
                        "",
                        c -> c.value(Statement.QUOTED_WAVENUMBER),
                        DecayLaw.wavenumber(f, 20),
                        new Method("distance of zeros of the transform beyond x = 20", 0.01, "phase drift 1/(2x)^2"))
                .ifHolds("The oscillation has the diameter of the Fermi sphere as its wavenumber.")
                .build(PAPER);
    }

    /// X I_p from the constants and the inputs of the example.
    private static double strength() {
        double gamma = EXAMPLE.momentJPerT() / (0.5 * HBAR);
        return ELEMENTARY_CHARGE
                * EXAMPLE.nucleus().field().permeabilityHPerM()
                * gamma
                * EXAMPLE.nucleus().fermiWavenumberPerM()
                * SPIN_LENGTH;
    }

    private static double printedField() {
        return strength() / (3 * Math.PI * Math.PI * AREA);
    }

    private static double printedDamp() {
        return 5 * strength() * strength() / (72 * Math.pow(Math.PI, 3) * AREA);
    }

    private double measuredField() {
        return strength() * measured.fieldLike() / AREA;
    }

    private double measuredDamp() {
        return strength() * strength() * measured.dampingLike() / AREA;
    }

    /// In joule.
    private static double criticalMu(double dampPerM2) {
        return HBAR * SPIN_LENGTH / (dampPerM2 * AREA * EXAMPLE.t2Second());
    }

    private static double current(double muJoule) {
        return muJoule
                * EXAMPLE.injector().conductivitySPerM()
                / (2
                        * ELEMENTARY_CHARGE
                        * EXAMPLE.injector().spinDiffusionLengthM()
                        * EXAMPLE.injector().spinHallAngle());
    }

    private static Method arithmetic(QuotedValue quoted, String equations) {
        return rounding(quoted, "arithmetic from the printed eqs. " + equations);
    }

    private static Method rounding(QuotedValue quoted, String words) {
        return new Method(words, quoted.rounding(), "half a unit in the last printed digit");
    }
}
