package org.nsot.motion;

import static org.nsot.scenario.RunParameter.ASYMMETRY;
import static org.nsot.scenario.RunParameter.AZIMUTH;
import static org.nsot.scenario.RunParameter.COLLECTIVE;
import static org.nsot.scenario.RunParameter.DETUNING;
import static org.nsot.scenario.RunParameter.FIELD;
import static org.nsot.scenario.RunParameter.GILBERT_DAMPING;
import static org.nsot.scenario.RunParameter.QUADRUPOLE;
import static org.nsot.scenario.RunParameter.RF_AMPLITUDE;
import static org.nsot.scenario.RunParameter.RF_PHASE;
import static org.nsot.scenario.RunParameter.TILT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nsot.bloch.BlochEquation;
import org.nsot.bloch.DampingLikeTorque;
import org.nsot.bloch.FieldLikeTorque;
import org.nsot.bloch.GilbertDamping;
import org.nsot.bloch.QuadrupoleCoupling;
import org.nsot.bloch.RadioFrequencyCircular;
import org.nsot.bloch.RadioFrequencyLinear;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.RotatingFrame;
import org.nsot.bloch.Term;
import org.nsot.bloch.Waveform;
import org.nsot.bloch.Zeeman;
import org.nsot.device.OperatingPoint;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NuclearTorque;

/// A motion in SI units: the inputs, turned into terms of the Bloch equation.
public final class RunScenario {
    private static final Vector X = new Vector(1, 0, 0);
    private static final Vector Z = new Vector(0, 0, 1);

    private final Inputs<RunParameter> inputs;
    private final TorqueScenario scenario;
    private final NuclearTorque torque;
    private final Course course;

    /// The motion of these inputs.
    ///
    /// @throws Refusal with the code of the first input that cannot be taken; NSOT-402 where inputs contradict
    public RunScenario(RunInputs given) {
        this.inputs = given.run();
        this.scenario = TorqueScenario.from(given.torque());
        this.torque = torque(given.formulation());
        this.course = new Course(inputs);
        check(given);
    }

    private NuclearTorque torque(String formulation) {
        if (!formulation.equals("measured")) {
            return NuclearSpinOrbitTorque.of(
                    Formulation.valueOf(formulation.toUpperCase(Locale.ROOT)), scenario.nucleus());
        }
        DeviceRoute last = scenario.routes(List.of(Formulation.DERIVED)).getLast();
        if (!(last.torque() instanceof MeasuredTorque) || !scenario.has(TorqueParameter.FROM_KORRINGA)) {
            throw contradiction(
                    "--formulation measured without a measured T1 T",
                    "a nucleus whose T1 T was measured",
                    "give --from-korringa \"1.27 s K\", or --metal of the table with the nucleus measured there");
        }
        return last.torque();
    }

    private void check(RunInputs given) {
        if (!given.torque().uncertain().isEmpty() || !inputs.uncertain().isEmpty()) {
            throw contradiction("an uncertain input", "exact values", "a run has no bands: give one value");
        }
        if (isQuantum() && isGiven(RunParameter.DAMPING_LIKE_RATE)) {
            throw contradiction(
                    "--level quantum --damping-like-rate",
                    "a nucleus and its spin accumulation",
                    "give --spin-accumulation: a quantum spin needs mu and T, not only nu");
        }
        if (isGiven(RunParameter.FIELD_LIKE_RATE) && !isGiven(RunParameter.DAMPING_LIKE_RATE)) {
            throw contradiction(
                    "--field-like-rate without --damping-like-rate",
                    "both, or the torque of mu",
                    "give --damping-like-rate too, \"0 1/s\" for none");
        }
        if (inLaboratory() && !isGiven(FIELD)) {
            throw contradiction("--frame laboratory without --field", "a magnetic field", "give --field \"1 mT\"");
        }
        if (hasSequence() && (inLaboratory() || isQuantum() || !course.isConstant() || hasQuadrupole())) {
            throw contradiction(
                    "--sequence with the laboratory frame, a quantum spin, a course of mu or a quadrupole coupling",
                    "a sequence in the rotating frame, of classical spins, with a constant mu",
                    "leave out one of them");
        }
        if (isQuantum() && inputs.quantity(GILBERT_DAMPING) != 0) {
            throw contradiction("--level quantum --gilbert-damping", "no Gilbert damping", "leave it out");
        }
    }

    private static Refusal contradiction(String given, String allowed, String mend) {
        return new Refusal(ErrorCode.OPTIONS_CONTRADICT, given, allowed, mend);
    }

    private boolean isGiven(RunParameter parameter) {
        return inputs.isGiven(parameter);
    }

    /// What was asked.
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

    /// Whether the spin is a quantum one.
    public boolean isQuantum() {
        return inputs.word(RunParameter.LEVEL).equals("quantum");
    }

    /// Whether pulses act on an ensemble.
    public boolean hasSequence() {
        return !inputs.word(RunParameter.SEQUENCE).equals("none");
    }

    private boolean hasQuadrupole() {
        return inputs.quantity(QUADRUPOLE) != 0;
    }

    private boolean inLaboratory() {
        return inputs.word(RunParameter.FRAME).equals("laboratory");
    }

    /// mu at the height of its course, in J.
    public double spinAccumulationJoule() {
        if (isGiven(RunParameter.SPIN_ACCUMULATION)) {
            return inputs.quantity(RunParameter.SPIN_ACCUMULATION);
        }
        OperatingPoint point = scenario.point();
        return point.spinAccumulationJoule();
    }

    /// u.
    public Vector direction() {
        return Axes.of(inputs.word(RunParameter.MU_DIRECTION));
    }

    /// nu at the height of the course, in 1/s.
    public double dampingLikeRate() {
        return isGiven(RunParameter.DAMPING_LIKE_RATE)
                ? inputs.quantity(RunParameter.DAMPING_LIKE_RATE)
                : -torque.gainPerSecondPerJoule() * spinAccumulationJoule() * inputs.quantity(COLLECTIVE);
    }

    /// Omega of the field-like torque along u at the height of the course, in rad/s.
    public double fieldLikeRadPerS() {
        return isGiven(RunParameter.DAMPING_LIKE_RATE)
                ? 2
                        * Math.PI
                        * (isGiven(RunParameter.FIELD_LIKE_RATE) ? inputs.quantity(RunParameter.FIELD_LIKE_RATE) : 0)
                : -2 * Math.PI * torque.precessionShiftHzPerJoule() * spinAccumulationJoule();
    }

    /// mu(t), nu(t) or Omega(t) in units of its height.
    public Waveform course() {
        return course.waveform();
    }

    /// T2 and T1, m_0 along z.
    public Relaxation relaxation() {
        double t2 = scenario.t2Second();
        double t1 = isGiven(RunParameter.T1) ? inputs.quantity(RunParameter.T1) : t2;
        return new Relaxation(t1, t2, inputs.quantity(RunParameter.EQUILIBRIUM), Z);
    }

    /// Where m starts, a unit vector.
    public Vector start() {
        double tilt = inputs.quantity(TILT);
        double azimuth = inputs.quantity(AZIMUTH);
        return new Vector(Math.sin(tilt) * Math.cos(azimuth), Math.sin(tilt) * Math.sin(azimuth), Math.cos(tilt));
    }

    /// Delta, in rad/s.
    public double detuningRadPerS() {
        return 2 * Math.PI * inputs.quantity(DETUNING);
    }

    /// omega_1, in rad/s.
    public double radioFrequencyRadPerS() {
        return 2 * Math.PI * inputs.quantity(RF_AMPLITUDE);
    }

    /// omega_Q, in rad/s.
    public double quadrupoleRadPerS() {
        return 2 * Math.PI * inputs.quantity(QUADRUPOLE);
    }

    /// Whether torque, fields and relaxation share the axis z, and mu stays: then closed forms hold.
    public boolean isAxial() {
        return Math.abs(direction().z()) == 1
                && course().isSteady()
                && radioFrequencyRadPerS() == 0
                && !hasQuadrupole()
                && inputs.quantity(GILBERT_DAMPING) == 0;
    }

    /// gamma B/2 pi of the bare nucleus, in Hz, signed, if a field was given.
    public Optional<Double> larmorHz() {
        return isGiven(FIELD)
                ? Optional.of(torque.gyromagneticRatio() * inputs.quantity(FIELD) / (2 * Math.PI))
                : Optional.empty();
    }

    /// The classical vector: fields, torque, damping and relaxation.
    public BlochEquation equation() {
        List<Term> terms = new ArrayList<>(fields());
        terms.add(fieldLike());
        terms.add(dampingLike());
        if (inputs.quantity(GILBERT_DAMPING) != 0) {
            terms.add(new GilbertDamping(inputs.quantity(GILBERT_DAMPING)));
        }
        terms.add(relaxation());
        return BlochEquation.of(terms);
    }

    /// The fields without the torque.
    List<Term> fields() {
        List<Term> terms = new ArrayList<>();
        double omega1 = radioFrequencyRadPerS();
        double phase = inputs.quantity(RF_PHASE);
        if (inLaboratory()) {
            double larmor = torque.gyromagneticRatio() * inputs.quantity(FIELD);
            terms.add(Zeeman.of(torque.gyromagneticRatio(), inputs.quantity(FIELD), Z));
            if (omega1 != 0) {
                double frequency = detuningRadPerS() - larmor;
                terms.add(new RadioFrequencyLinear(Waveform.constant(2 * omega1), frequency, phase, X));
            }
        } else {
            if (detuningRadPerS() != 0) {
                terms.add(new RotatingFrame(detuningRadPerS()));
            }
            if (omega1 != 0) {
                terms.add(RadioFrequencyCircular.inRotatingFrame(Waveform.constant(omega1), phase));
            }
        }
        if (hasQuadrupole()) {
            double q = quadrupoleRadPerS() * torque.spinLengthValue();
            terms.add(new QuadrupoleCoupling(q, inputs.quantity(ASYMMETRY), X, Z));
        }
        return terms;
    }

    /// The field-like torque.
    Term fieldLike() {
        return isGiven(RunParameter.DAMPING_LIKE_RATE)
                ? FieldLikeTorque.ofRate(course().times(fieldLikeRadPerS()), direction())
                : FieldLikeTorque.of(torque, course().times(spinAccumulationJoule()), direction());
    }

    /// The damping-like torque.
    Term dampingLike() {
        return isGiven(RunParameter.DAMPING_LIKE_RATE)
                ? DampingLikeTorque.ofRate(course().times(dampingLikeRate()), direction())
                : DampingLikeTorque.of(
                        torque, course().times(spinAccumulationJoule() * inputs.quantity(COLLECTIVE)), direction());
    }
}
