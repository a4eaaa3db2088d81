package org.nsot.motion;

import static org.nsot.scenario.RunParameter.FIELD;
import static org.nsot.scenario.RunParameter.NU;
import static org.nsot.scenario.RunParameter.QUADRUPOLE;
import static org.nsot.scenario.RunParameter.SPIN_ACCUMULATION;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.LimitCycle;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.Waveform;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.Direction;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.Tables;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NuclearTorque;

/// A motion in SI units: what turns m and what relaxes it.
///
/// m = <I>/(hbar I_p) of a classical spin, <I>/(hbar I) of the mean field and of a quantum spin.
public final class RunScenario {
    private static final Vector Z = new Vector(0, 0, 1);
    private static final double PARALLEL = 1e-12;
    private static final double T1_OVER_T2 = 5;

    private final Inputs<RunParameter> inputs;
    private final RunInputs given;
    private final Optional<Tables> own;
    private final TorqueScenario scenario;
    private final NuclearTorque torque;
    private final Course course;
    private final Vector direction;
    private final List<Level> levels;

    private RunScenario(RunInputs given, Optional<Tables> own) {
        this.given = given;
        this.own = own;
        this.inputs = given.run();
        this.scenario = TorqueScenario.from(given.torque(), own);
        this.torque = torque(given.formulation());
        this.course = new Course(inputs);
        this.direction = Direction.of("mu-direction", inputs.word(RunParameter.MU_DIRECTION));
        this.levels = Level.listOf(inputs.word(RunParameter.LEVEL));
    }

    private NuclearTorque torque(String formulation) {
        if (!formulation.equals("measured")) {
            return NuclearSpinOrbitTorque.of(
                    Formulation.valueOf(formulation.toUpperCase(Locale.ROOT)), scenario.nucleus());
        }
        DeviceRoute last = scenario.routes(List.of(Formulation.DERIVED)).getLast();
        if (!(last.torque() instanceof MeasuredTorque) || !scenario.has(TorqueParameter.FROM_KORRINGA)) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--formulation measured without a measured T1 T",
                    "a nucleus whose T1 T was measured",
                    "give --from-korringa \"1.27 s K\", or --metal of the table with the nucleus measured there");
        }
        return last.torque();
    }

    /// The motion of these inputs.
    ///
    /// @param own tables with entries of the user; empty for those of the program
    /// @throws org.nsot.errors.Refusal with the code of the first input that cannot be taken; NSOT-402 where inputs
    /// contradict
    public static RunScenario of(RunInputs given, Optional<Tables> own) {
        RunScenario scenario = new RunScenario(given, own);
        RunContradictions.refuse(scenario, given);
        return scenario;
    }

    /// A number of the inputs.
    double read(ToDoubleFunction<RunInputs> value) {
        return value.applyAsDouble(given);
    }

    /// The motion of other inputs, with the same tables.
    RunScenario of(UnaryOperator<RunInputs> change) {
        return of(change.apply(given), own);
    }

    /// What was asked of the motion.
    public Inputs<RunParameter> inputs() {
        return inputs;
    }

    /// The nucleus and its torque's inputs.
    public TorqueScenario torqueScenario() {
        return scenario;
    }

    /// The torque.
    public NuclearTorque torque() {
        return torque;
    }

    /// How the spin is described, once or more.
    public List<Level> levels() {
        return levels;
    }

    boolean isClassicalOnly() {
        return levels.equals(List.of(Level.CLASSICAL));
    }

    /// Whether pulses act.
    public boolean hasSequence() {
        return !inputs.word(RunParameter.SEQUENCE).equals("none");
    }

    /// Whether several spins, or noise, move as an ensemble.
    public boolean isEnsemble() {
        return hasSequence() || inputs.quantity(RunParameter.SPINS) != 1 || noiseTemperatureKelvin() != 0;
    }

    boolean hasQuadrupole() {
        return inputs.quantity(QUADRUPOLE) != 0;
    }

    /// Whether m is seen in the laboratory.
    public boolean inLaboratory() {
        return inputs.word(RunParameter.FRAME).equals("laboratory");
    }

    /// The frame: that asked for, or the rotating one where there is no one line to turn with.
    public String frame() {
        String asked = inputs.word(RunParameter.FRAME);
        return asked.equals("line") && !lineIsOne() ? "rotating" : asked;
    }

    /// Whether the frame turns with the line, so that the field-like torque is not seen in it: where mu is along z
    /// and the same for all spins.
    public boolean followsLine() {
        return frame().equals("line");
    }

    /// Whether all spins have the same precession and the same torque.
    public boolean isOneLine() {
        return inputs.quantity(RunParameter.FIELD_SPREAD) == 0
                && inputs.quantity(RunParameter.MU_SPREAD) == 0
                && inputs.quantity(RunParameter.COUPLING_SPREAD) == 0;
    }

    boolean lineIsOne() {
        return isAlongZ()
                && inputs.quantity(RunParameter.MU_SPREAD) == 0
                && inputs.quantity(RunParameter.COUPLING_SPREAD) == 0;
    }

    /// Whether u = +z or -z.
    public boolean isAlongZ() {
        return Math.abs(direction.z()) > 1 - PARALLEL;
    }

    /// Whether nu was given instead of mu.
    public boolean isOfRate() {
        return inputs.isGiven(NU);
    }

    /// Whether mu is that of the current.
    public boolean isOfCurrent() {
        return !isOfRate()
                && !inputs.isGiven(SPIN_ACCUMULATION)
                && given.torque().isGiven(TorqueParameter.CURRENT);
    }

    /// mu at the height of its course, in J.
    public double spinAccumulationJoule() {
        return isOfCurrent() ? scenario.point().spinAccumulationJoule() : inputs.quantity(SPIN_ACCUMULATION);
    }

    /// u.
    public Vector direction() {
        return direction;
    }

    /// nu at the height of the course, in 1/s.
    public double dampingLikeRate() {
        return isOfRate() ? inputs.quantity(NU) : -torque.gainPerSecondPerJoule() * spinAccumulationJoule();
    }

    /// Omega of the field-like torque along u at the height of the course, in rad/s.
    public double fieldLikeRadPerS() {
        if (isOfRate()) {
            return inputs.has(RunParameter.FIELD_LIKE_RATE) ? inputs.quantity(RunParameter.FIELD_LIKE_RATE) : 0;
        }
        return -2 * Math.PI * torque.precessionShiftHzPerJoule() * spinAccumulationJoule();
    }

    /// mu(t) or nu(t), in units of its height.
    public Waveform course() {
        return course.waveform();
    }

    /// Whether mu stays.
    public boolean isConstant() {
        return course.isConstant();
    }

    /// What relaxes m: `times`, `korringa` or `none`.
    public String relaxationWord() {
        if (inputs.isGiven(RunParameter.RELAXATION)) {
            return inputs.word(RunParameter.RELAXATION);
        }
        if (!isClassicalOnly()) {
            return "korringa";
        }
        return noiseTemperatureKelvin() == 0 ? "times" : "none";
    }

    /// T1, T2 and m_0 along z of the vector; infinite times where nothing relaxes.
    public Relaxation relaxation() {
        return switch (relaxationWord()) {
            case "none" -> new Relaxation(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0, Z);
            case "korringa" -> new Relaxation(korringaSecond(), korringaSecond(), 0, Z);
            default -> {
                double t2 = scenario.t2Second();
                double t1 = inputs.has(RunParameter.T1) ? inputs.quantity(RunParameter.T1) : T1_OVER_T2 * t2;
                yield new Relaxation(t1, t2, inputs.quantity(RunParameter.EQUILIBRIUM), Z);
            }
        };
    }

    /// T1 = T2 by the electrons at their temperature without mu, in s.
    public double korringaSecond() {
        return torque.korringaTimeSecond(temperatureKelvin());
    }

    /// T of the electrons.
    public double temperatureKelvin() {
        return scenario.si(TorqueParameter.TEMPERATURE);
    }

    /// T of the noise.
    public double noiseTemperatureKelvin() {
        return inputs.quantity(RunParameter.NOISE_TEMPERATURE);
    }

    /// Where m starts.
    public Vector start() {
        double tilt = inputs.quantity(RunParameter.TILT);
        double azimuth = inputs.quantity(RunParameter.AZIMUTH);
        return new Vector(Math.sin(tilt) * Math.cos(azimuth), Math.sin(tilt) * Math.sin(azimuth), Math.cos(tilt))
                .times(inputs.quantity(RunParameter.LENGTH));
    }

    /// Delta, the precession that remains in a turning frame, in rad/s.
    public double detuningRadPerS() {
        if (inputs.has(RunParameter.RF_FREQUENCY)) {
            double larmor = larmorRadPerS();
            double line = followsLine() ? larmor + fieldLikeRadPerS() * direction.z() : larmor;
            return line - Math.signum(larmor) * 2 * Math.PI * inputs.quantity(RunParameter.RF_FREQUENCY);
        }
        return 2 * Math.PI * inputs.quantity(RunParameter.DETUNING);
    }

    /// gamma B of the bare nucleus, in rad/s, signed.
    double larmorRadPerS() {
        return torque.gyromagneticRatio() * inputs.quantity(FIELD);
    }

    /// gamma B/2 pi of the bare nucleus, in Hz, signed, if a field was given.
    public Optional<Double> larmorHz() {
        return inputs.has(FIELD) ? Optional.of(larmorRadPerS() / (2 * Math.PI)) : Optional.empty();
    }

    /// omega_1, in rad/s.
    public double radioFrequencyRadPerS() {
        return 2 * Math.PI * inputs.quantity(RunParameter.RF_AMPLITUDE);
    }

    /// omega_Q, in rad/s.
    public double quadrupoleRadPerS() {
        return 2 * Math.PI * inputs.quantity(QUADRUPOLE);
    }

    /// Frequency of the frame over gamma B/2 pi, in Hz: a line at f in the frame is at f plus this.
    public double frameHz() {
        if (inLaboratory()) {
            return larmorHz().map(f -> -f).orElse(0.0);
        }
        double line = followsLine() ? fieldLikeRadPerS() * direction.z() : 0;
        return (line - detuningRadPerS()) / (2 * Math.PI);
    }

    /// The equation of a level that is no density matrix.
    public BlochEquation equation(Level level) {
        return new RunTerms(this).equation(level);
    }

    /// The equation of the vector.
    public BlochEquation equation() {
        return equation(Level.CLASSICAL);
    }

    /// The limit cycle by closed form, where there is one.
    public Optional<LimitCycle> limitCycle() {
        return hasClosedForm() ? LimitCycle.of(dampingLikeRate() * direction.z(), relaxation()) : Optional.empty();
    }

    /// Whether the closed forms of a torque along z hold: a vector with T1 and T2 under a constant mu along z, without
    /// anything else.
    public boolean hasClosedForm() {
        return isAlongZ()
                && isConstant()
                && relaxationWord().equals("times")
                && !hasQuadrupole()
                && radioFrequencyRadPerS() == 0
                && inputs.quantity(RunParameter.GILBERT_DAMPING) == 0;
    }
}
