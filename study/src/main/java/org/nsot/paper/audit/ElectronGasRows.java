package org.nsot.paper.audit;

import static org.nsot.constants.Codata.ELECTRON_MASS;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.constants.Codata.HBAR;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.nsot.electrongas.Lindhard;
import org.nsot.engine.linear.ComplexMatrix;
import org.nsot.engine.quantum.SpinMatrix;
import org.nsot.hyperfine.Vector;

/// Equations (1) to (7): the electron gas with a spin accumulation.
final class ElectronGasRows {
    private static final String PAPER = "cahaya2023";

    private final AuditSampling sampling;
    private final RowFactory rows;
    private final KuboSum kubo;

    ElectronGasRows(AuditSampling sampling, RowFactory rows) {
        this.sampling = sampling;
        this.rows = rows;
        this.kubo = sampling.kuboSum();
    }

    List<AuditRow> all() {
        return List.of(
                hamiltonian(),
                linearResponse(),
                uniformMagnetization(),
                parallelSusceptibility(),
                transverseSusceptibility(),
                response(),
                contactParallel(),
                contactTransverse());
    }

    private AuditRow hamiltonian() {
        Vector mu = new Vector(0.3, -0.7, 0.5).times(1e-3 * ELEMENTARY_CHARGE);
        Vector field = mu.times(-ELECTRON_MASS / (ELEMENTARY_CHARGE * HBAR));
        ComplexMatrix zeeman = SpinMatrix.component(2, field).times(ELEMENTARY_CHARGE * HBAR / ELECTRON_MASS, 0);
        double energy = Math.sqrt(zeeman.times(zeeman).trace() / 2);
        ComplexMatrix lower =
                ComplexMatrix.identity(2).plus(zeeman, -1 / energy).times(0.5, 0);
        Method method = new Method(
                "2 x 2 matrix of -M.B with M = -e s/m_e in the field B_eff = -m_e mu/(e hbar), its lower state taken "
                        + "from the squared matrix",
                1e-12,
                "rounding of a few products");
        return rows.row("1", "Hamiltonian of the electron gas with a spin accumulation")
                .form("H = (@p^2)/(2 m_e) - (1)/(hbar) @s · @mu")
                .compare("lower energy/mu", "", c -> c.value(Statement.LOWER_ENERGY), -energy / mu.norm(), method)
                .compare(
                        "spin along mu of the lower state over hbar",
                        "",
                        c -> c.value(Statement.LOWER_SPIN),
                        lower.mean(SpinMatrix.component(2, Direction.along(mu))),
                        method)
                .finding("|B_eff| for mu = 1 meV", field.norm() / mu.norm() * 1e-3 * ELEMENTARY_CHARGE, "T")
                .ifHolds("The accumulation acts like the field B_eff = -m_e mu/(e hbar): spins along mu, magnetization "
                        + "against it.")
                .build(PAPER);
    }

    private AuditRow linearResponse() {
        Method method = new Method(
                "spin 1/2 precessing about mu, weak field switched on, von Neumann equation by Runge-Kutta against the "
                        + "integral of the commutator",
                1e-6,
                "squared field amplitude 1e-8, step error below 1e-8");
        Vector mu = Direction.Z.times(1.7);
        LinearResponse system = new LinearResponse(
                mu,
                SpinState.polarized(Direction.Z.times(0.6)),
                Direction.X,
                t -> 1 - Math.exp(-t),
                sampling.timeSteps());
        RowBuilder row = rows.row("2", "Linear response of the magnetization")
                .form("M_a(@r, t) = M_(0a) + (e^2)/(m_e^2) Σ_b ∫ d^3 r' d t' chi_(ab)(@r - @r', t - t') B_b(@r', t'), "
                        + "chi_(ab) = (i)/(hbar) theta(t - t') ⟨[s_a, s_b]⟩");
        for (Vector component : List.of(Direction.X, Direction.Y)) {
            double factor = system.propagated(component, 2.3) / system.kubo(component, 2.3, sampling.rule());
            String where = component.equals(Direction.X) ? "along the field" : "across the field";
            row.compare("answer/Kubo integral", where, c -> c.value(Statement.KUBO_FACTOR), factor, method);
        }
        return row.ifHolds("Sign and prefactor e^2/m_e^2 of the response stand.")
                .build(PAPER, "kubo1957");
    }

    private AuditRow uniformMagnetization() {
        ToDoubleFunction<Claims> claim = c -> c.value(Statement.UNIFORM_MAGNETIZATION);
        StateCount count = sampling.stateCount();
        Method counting = sampling.counting("plane waves of a box counted one by one, filled to zeta +- mu/2");
        RowBuilder row = rows.row("3", "Magnetization of the accumulation")
                .forms("@M_0 = -(e k_F)/(2 pi^2 hbar) @mu", "@M_0 = -(e k_F)/(4 pi^2 hbar) @mu")
                .compare("M0/mu", "", claim, count.magnetizationPerMu(Reading.OCCUPATION), counting)
                .compare(
                        "M0/mu",
                        "",
                        claim,
                        -kubo.parallelAtRest(),
                        sampling.kuboAtRest("chi1(q -> 0) of the Kubo sum times the field B_eff = -m_e mu/(e hbar)"));
        for (Reading reading : Reading.values()) {
            row.finding("M0/mu by counting, mu " + reading.words(), count.magnetizationPerMu(reading));
        }
        return row.ifDeviates("The occupation f_p = 2 theta(k_F - p) already counts both spins: M0 and with it g_field "
                        + "are half of what is printed.")
                .ifHolds("M0 stands.")
                .build(PAPER);
    }

    private AuditRow parallelSusceptibility() {
        Method method = sampling.kubo("brute-force Kubo sum over momenta for chi_xx, extrapolated to zero level width");
        RowBuilder row = rows.row("4 chi1", "Parallel susceptibility")
                .form("chi_1(q) = (m_e k_F)/(8 pi^2) (1 + (k_F^2 - (q/2)^2)/(k_F q) ln |(q + 2 k_F)/(q - 2 k_F)|)");
        for (double q : sampling.wavenumbers()) {
            row.compare("chi1/(m_e k_F)", at("q", q), c -> c.value(Statement.CHI1, q), kubo.parallel(q), method);
        }
        Method diameter = new Method(
                "principal value over angles by hand, sum over the radius of the Fermi sphere by graded Gauss panels",
                1e-10,
                "panels down to 1e-12 of the singular end");
        return row.compare("chi1/(m_e k_F)", at("q", 2), c -> c.value(Statement.CHI1, 2), atFermiDiameter(), diameter)
                .ifHolds("The equilibrium part of the cloud rests on a sound susceptibility.")
                .build(PAPER, "lindhard1954");
    }

    /// chi1(2 k_F) = (1/8 pi^2) Int_0^1 k ln((1 + k)/(1 - k)) dk, where the level widths have no limit to go to.
    private double atFermiDiameter() {
        DoubleUnaryOperator fromTheEdge = t -> (1 - t) * Math.log((2 - t) / t);
        GaussRule rule = sampling.rule();
        double sum = 0;
        for (double edge = 1; edge > 1e-12; edge /= 4) {
            sum += rule.integrate(fromTheEdge, edge / 4, edge);
        }
        return sum / (8 * Math.PI * Math.PI);
    }

    private AuditRow transverseSusceptibility() {
        Method method = sampling.kubo("brute-force Kubo sum for |chi_xy|/mu, mu in the occupation");
        RowBuilder row = rows.row("4 chi2", "Transverse susceptibility, its size")
                .form("chi_2(q) = (m_e^2)/(8 pi hbar^2) (theta(2 k_F - q))/q");
        for (double q : sampling.wavenumbers()) {
            double obtained = Math.abs(kubo.transverse(q, Reading.OCCUPATION));
            row.compare(
                    "chi2/(m_e^2/hbar^2 k_F)",
                    at("q", q),
                    c -> c.value(Statement.CHI2, q),
                    obtained,
                    scale(q),
                    Check.Measure.RATIO,
                    method);
        }
        return row.ifHolds("Its size stands, the jump to zero at 2 k_F included; its sign is the matter of eq. (5).")
                .build(PAPER);
    }

    private AuditRow response() {
        Method method = sampling.kubo("brute-force Kubo sum for -chi_xy/mu, mu in the occupation");
        RowBuilder row = rows.row("5", "Magnetization answering a field")
                .forms(
                        "@M = @M_0 + (e^2)/(m_e^2) ∫ (d^3 q)/((2 pi)^3) e^(i @q · @r) (chi_1 - chi_2 @mu ×) @B(@q)",
                        "@M = @M_0 + (e^2)/(m_e^2) ∫ (d^3 q)/((2 pi)^3) e^(i @q · @r) (chi_1 + chi_2 @mu ×) @B(@q)");
        for (double q : sampling.wavenumbers()) {
            row.compare(
                    "factor of mu x B",
                    at("q", q),
                    c -> c.value(Statement.NONEQUILIBRIUM_RESPONSE, q),
                    -kubo.transverse(q, Reading.OCCUPATION),
                    scale(q),
                    Check.Measure.RATIO,
                    method);
        }
        double q = sampling.wavenumbers().getFirst();
        for (Reading reading : Reading.values()) {
            row.finding(
                    "factor of mu x B over |chi2|, " + at("q", q) + ", mu " + reading.words(),
                    -kubo.transverse(q, reading) / scale(q));
        }
        return row.compare(
                        "sign of M.(mu x B)",
                        "",
                        c -> c.value(Statement.NONEQUILIBRIUM_SIGN),
                        Math.signum(precession()),
                        new Method(
                                "von Neumann equation of an electron polarized along mu in a short pulse of B",
                                1e-12,
                                "a sign"))
                .ifDeviates("Electrons of an accumulation precess about B towards +mu x B. The printed sign belongs to "
                        + "a gas whose bands are split but filled alike, the kernel of spin pumping; every term with "
                        + "chi2 inherits it.")
                .ifHolds("The sign of the non-equilibrium part stands.")
                .build(PAPER);
    }

    /// M.(mu x B) shortly after B along y is switched on, the electron polarized along mu = z: mu x B = -x.
    private double precession() {
        LinearResponse electron = new LinearResponse(
                new Vector(0, 0, 0), SpinState.polarized(Direction.Z), Direction.Y, t -> 1, sampling.timeSteps());
        return -electron.propagated(Direction.X, 0.1);
    }

    private AuditRow contactParallel() {
        HankelTransform transform = sampling.hankelTransform();
        RowBuilder row = rows.row("6", "Range function of the contact field, equilibrium part")
                .form("f_con^(1)(x) = (sin(2x) - 2x cos(2x))/(8 x^4)");
        for (double x : sampling.distances()) {
            row.compare(
                    "f_con1",
                    at("x", x),
                    c -> c.value(Statement.F_CON1, x),
                    2 * Math.PI * transform.of(0, Lindhard::chi1, x),
                    Envelope.CONTACT_PARALLEL.at(x),
                    Check.Measure.RATIO,
                    transform.method("2 pi Int q^2 chi1(q) j0(qx) dq by Gauss panels"));
        }
        return row.compare(
                        "Int x^2 f_con1 dx",
                        "",
                        c -> oscillatingIntegral(x -> x * x * c.value(Statement.F_CON1, x)),
                        Math.PI * Math.PI * kubo.parallelAtRest(),
                        sampling.kuboAtRest(
                                "pi^2 chi1(q -> 0) of the Kubo sum: the whole cloud is the answer to a uniform field"))
                .ifHolds("The RKKY oscillation stands.")
                .build(PAPER, "kittel1969");
    }

    private AuditRow contactTransverse() {
        HankelTransform transform = sampling.hankelTransform();
        RowBuilder row = rows.row("7", "Range function of the contact field, non-equilibrium part")
                .form("f_con^(2)(x) = (1 - cos(2x))/(2 x^2)");
        for (double x : sampling.distances()) {
            row.compare(
                    "f_con2",
                    at("x", x),
                    c -> c.value(Statement.F_CON2, x),
                    4 * Math.PI * transform.insideFermiDiameter(0, Lindhard::chi2, x),
                    Envelope.CONTACT_TRANSVERSE.at(x),
                    Check.Measure.RATIO,
                    transform.method("4 pi Int q^2 chi2(q) j0(qx) dq by Gauss panels"));
        }
        return row.ifHolds("The range function of the non-equilibrium part stands.")
                .build(PAPER);
    }

    /// The integral from 0 to infinity of a function that swings with period pi for large x.
    private double oscillatingIntegral(DoubleUnaryOperator f) {
        GaussRule rule = sampling.rule();
        double half = Math.PI / 2;
        double start = 8.5 * half;
        return rule.integrate(f, 0, start, 1)
                + Limit.alternatingSum(k -> rule.integrate(f, start + k * half, start + (k + 1) * half), 14);
    }

    /// |chi2| below 2 k_F and what it would be without the step above, so that a zero has something to be small
    /// against.
    private static double scale(double q) {
        return 1 / (8 * Math.PI * q);
    }

    private static String at(String name, double value) {
        return RowFactory.at(name, value);
    }
}
