package org.nsot.motion;

import static org.nsot.scenario.RunParameter.CURRENT_DURING;
import static org.nsot.scenario.RunParameter.RF_AMPLITUDE;
import static org.nsot.scenario.RunParameter.SEQUENCE;
import static org.nsot.scenario.RunParameter.TAU;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nsot.bloch.Envelope;
import org.nsot.bloch.Waveform;
import org.nsot.engine.dynamics.StepAdvice;
import org.nsot.engine.dynamics.StepScheme;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.observe.Signal;
import org.nsot.engine.parallel.StopRequest;
import org.nsot.engine.parallel.Workers;
import org.nsot.engine.pulse.InhomogeneousEnsemble;
import org.nsot.engine.pulse.Recording;
import org.nsot.engine.pulse.Segment;
import org.nsot.engine.pulse.Sequence;
import org.nsot.engine.pulse.SequenceRunner;
import org.nsot.engine.pulse.Spread;
import org.nsot.engine.pulse.Transmitter;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.RunParameter;

/// Many spins, free or through a pulse sequence, in a turning frame.
final class EnsembleMotion {
    private static final double ERROR = 1e-7;
    private static final int MOST_SPINS = 10_000_000;
    private static final int MOST_POINTS = 1_000_000;
    private static final int MOST_ECHOES = 100_000;
    static final int MOST_THREADS = 1024;

    private final RunScenario scenario;
    private final Inputs<RunParameter> inputs;

    private EnsembleMotion(RunScenario scenario) {
        this.scenario = scenario;
        this.inputs = scenario.inputs();
    }

    static Motion of(RunScenario scenario, RunProgress progress) {
        return new EnsembleMotion(scenario).motion(progress);
    }

    private Motion motion(RunProgress progress) {
        Sequence sequence = withCurrent(sequence());
        InhomogeneousEnsemble ensemble = ensemble();
        int threads = inputs.has(RunParameter.THREADS)
                ? inputs.wholeNumber(RunParameter.THREADS, MOST_THREADS)
                : Workers.available();
        Vector start = scenario.hasSequence() ? new Vector(0, 0, equilibrium()) : scenario.start();
        try (Workers workers = new Workers(threads)) {
            SequenceRunner runner = SequenceRunner.of(kernel(sequence, ensemble), workers);
            if (inputs.has(RunParameter.STEP)) {
                runner = runner.withStep(inputs.quantity(RunParameter.STEP));
            }
            Recording recording = runner.run(sequence, ensemble, start, progress::at);
            boolean interrupted = StopRequest.taken();
            Trajectory mean = recording.mean();
            return new Motion(
                    scenario,
                    scenario.equation().equations(),
                    List.of(new NamedPath("ensemble", mean)),
                    hasSignal() && mean.length() > 1 ? Optional.of(Signal.of(mean)) : Optional.empty(),
                    recording.complete() && !interrupted);
        }
    }

    /// Of a sequence that ends with free precession.
    private boolean hasSignal() {
        return List.of("free-induction", "inversion-recovery", "hahn-echo").contains(inputs.word(SEQUENCE));
    }

    private double equilibrium() {
        return inputs.quantity(RunParameter.EQUILIBRIUM);
    }

    private Kernel kernel(Sequence sequence, InhomogeneousEnsemble ensemble) {
        double fastest = ensemble.centre().fastestRadPerSecond(1)
                + scenario.radioFrequencyRadPerS()
                + 2 * Math.PI * inputs.quantity(RunParameter.FIELD_SPREAD);
        double steps = sequence.durationSecond() / new StepAdvice(StepScheme.RK4, fastest).stepSecond(ERROR);
        return Kernel.forSteps(Precision.DOUBLE, steps * ensemble.count());
    }

    private Sequence sequence() {
        double duration = inputs.quantity(RunParameter.DURATION);
        int points = inputs.wholeNumber(RunParameter.SAMPLES, MOST_POINTS);
        Segment.Interval acquisition = Segment.Interval.delay(duration).withPoints(points);
        double omega1 = scenario.radioFrequencyRadPerS();
        return switch (inputs.word(SEQUENCE)) {
            case "free-induction" ->
                Sequence.freeInduction(transmitter(), inputs.quantity(RunParameter.PULSE_ANGLE), acquisition);
            case "hahn-echo" -> Sequence.hahnEcho(transmitter(), demand(TAU), acquisition);
            case "cpmg" ->
                Sequence.echoTrain(transmitter(), demand(TAU), inputs.wholeNumber(RunParameter.ECHOES, MOST_ECHOES));
            case "inversion-recovery" -> Sequence.inversionRecovery(transmitter(), demand(TAU), acquisition);
            case "spin-lock" -> Sequence.spinLock(transmitter(), demand(RF_AMPLITUDE) * 2 * Math.PI, duration, points);
            case "nutation" -> Sequence.nutation(demand(RF_AMPLITUDE) * 2 * Math.PI, duration, points);
            default ->
                new Sequence(
                        "free motion",
                        List.of(acquisition.withRadioFrequency(
                                omega1, inputs.quantity(RunParameter.RF_PHASE), Envelope.RECTANGLE)));
        };
    }

    private Transmitter transmitter() {
        String shape = inputs.word(RunParameter.PULSE);
        return shape.equals("ideal")
                ? Transmitter.IDEAL
                : Transmitter.shaped(
                        Envelope.valueOf(shape.toUpperCase(Locale.ROOT)), 2 * Math.PI * demand(RF_AMPLITUDE));
    }

    private double demand(RunParameter parameter) {
        double value = inputs.has(parameter) ? inputs.quantity(parameter) : 0;
        if (value == 0) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--sequence " + inputs.word(SEQUENCE) + " without --" + parameter.option(),
                    "both",
                    "give --" + parameter.option() + " \"" + example(parameter) + "\"");
        }
        return value;
    }

    private static String example(RunParameter parameter) {
        return parameter == RF_AMPLITUDE ? "10 kHz" : parameter.example();
    }

    /// With mu in the intervals in which current flows: those that read are the acquisition.
    private Sequence withCurrent(Sequence sequence) {
        Sequence flowing = sequence;
        String during = inputs.word(CURRENT_DURING);
        for (int i = 0; i < sequence.segments().size(); i++) {
            if (sequence.segments().get(i) instanceof Segment.Interval interval) {
                boolean reads = interval.points() > 1;
                boolean flows = during.equals("all") || during.equals("acquisition") == reads;
                flowing = flows ? flowing.withCurrent(i, Waveform.constant(1)) : flowing;
            }
        }
        return flowing;
    }

    private InhomogeneousEnsemble ensemble() {
        return new InhomogeneousEnsemble(
                inputs.wholeNumber(RunParameter.SPINS, MOST_SPINS),
                RunCoupling.of(scenario),
                normal(2 * Math.PI * inputs.quantity(RunParameter.FIELD_SPREAD)),
                normal(inputs.quantity(RunParameter.COUPLING_SPREAD)),
                normal(inputs.quantity(RunParameter.MU_SPREAD)),
                normal(inputs.quantity(RunParameter.RF_SPREAD)),
                (long) inputs.quantity(RunParameter.SEED));
    }

    private static Spread normal(double deviation) {
        return deviation == 0 ? Spread.NONE : new Spread.Normal(deviation);
    }
}
