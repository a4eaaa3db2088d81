package org.nsot.motion;

import java.util.List;
import java.util.Optional;
import org.nsot.bloch.Relaxation;
import org.nsot.bloch.Waveform;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.kernel.SpinCoupling;
import org.nsot.engine.observe.Signal;
import org.nsot.engine.parallel.Workers;
import org.nsot.engine.pulse.InhomogeneousEnsemble;
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

/// A pulse sequence on an ensemble, in the rotating frame.
final class PulsedMotion {
    /// Spins for which lanes are worth their warming up.
    private static final int MANY = 512;

    private final RunScenario scenario;
    private final Inputs<RunParameter> inputs;

    private PulsedMotion(RunScenario scenario) {
        this.scenario = scenario;
        this.inputs = scenario.inputs();
    }

    static Motion of(RunScenario scenario) {
        return new PulsedMotion(scenario).motion();
    }

    private Motion motion() {
        Sequence sequence = withCurrent(sequence());
        int threads = inputs.has(RunParameter.THREADS)
                ? WholeNumbers.of(inputs, RunParameter.THREADS, 1024)
                : Workers.available();
        InhomogeneousEnsemble ensemble = ensemble();
        Kernel kernel = ensemble.count() < MANY ? Kernel.plain(Precision.DOUBLE) : Kernel.of(Precision.DOUBLE);
        try (Workers workers = new Workers(threads)) {
            Trajectory mean = SequenceRunner.of(kernel, workers)
                    .run(sequence, ensemble, new Vector(0, 0, equilibrium()))
                    .mean();
            List<String> equations = scenario.equation().equations();
            return new Motion(scenario, equations, List.of(new NamedPath("ensemble", mean)), signal(mean));
        }
    }

    /// The signal of the ensemble; the tops of echoes are no signal in time.
    private Optional<Signal> signal(Trajectory mean) {
        return inputs.word(RunParameter.SEQUENCE).equals("cpmg") ? Optional.empty() : Optional.of(Signal.of(mean));
    }

    private double equilibrium() {
        return inputs.quantity(RunParameter.EQUILIBRIUM);
    }

    private Sequence sequence() {
        double duration = inputs.quantity(RunParameter.DURATION);
        int points = WholeNumbers.of(inputs, RunParameter.SAMPLES, 1_000_000);
        Segment.Interval acquisition = Segment.Interval.delay(duration).withPoints(points);
        double omega1 = scenario.radioFrequencyRadPerS();
        Transmitter pulses = Transmitter.IDEAL;
        return switch (inputs.word(RunParameter.SEQUENCE)) {
            case "free-induction" -> Sequence.freeInduction(pulses, inputs.quantity(RunParameter.TILT), acquisition);
            case "hahn-echo" -> Sequence.hahnEcho(pulses, tau(), acquisition);
            case "cpmg" -> Sequence.echoTrain(pulses, tau(), WholeNumbers.of(inputs, RunParameter.ECHOES, 100_000));
            case "inversion-recovery" -> Sequence.inversionRecovery(pulses, tau(), acquisition);
            case "spin-lock" -> Sequence.spinLock(pulses, demandRadioFrequency(omega1), duration, points);
            default -> Sequence.nutation(demandRadioFrequency(omega1), duration, points);
        };
    }

    private double tau() {
        if (!inputs.has(RunParameter.TAU)) {
            throw lacking(RunParameter.TAU);
        }
        return inputs.quantity(RunParameter.TAU);
    }

    private double demandRadioFrequency(double omega1) {
        if (omega1 == 0) {
            throw lacking(RunParameter.RF_AMPLITUDE);
        }
        return omega1;
    }

    private Refusal lacking(RunParameter parameter) {
        return new Refusal(
                ErrorCode.OPTIONS_CONTRADICT,
                "--sequence " + inputs.word(RunParameter.SEQUENCE) + " without --" + parameter.option(),
                "both",
                "give --" + parameter.option() + " \"" + parameter.example() + "\"");
    }

    private static Sequence withCurrent(Sequence sequence) {
        Sequence flowing = sequence;
        for (int i = 0; i < sequence.segments().size(); i++) {
            if (sequence.segments().get(i) instanceof Segment.Interval) {
                flowing = flowing.withCurrent(i, Waveform.constant(1));
            }
        }
        return flowing;
    }

    private InhomogeneousEnsemble ensemble() {
        Relaxation relaxation = scenario.relaxation();
        SpinCoupling centre = SpinCoupling.of(new Vector(0, 0, scenario.detuningRadPerS()))
                .withTorque(
                        scenario.direction().times(scenario.fieldLikeRadPerS()),
                        scenario.direction().times(scenario.dampingLikeRate()))
                .withRelaxation(1 / relaxation.t2Second(), 1 / relaxation.t1Second(), equilibrium());
        return new InhomogeneousEnsemble(
                WholeNumbers.of(inputs, RunParameter.SPINS, 10_000_000),
                centre,
                normal(2 * Math.PI * inputs.quantity(RunParameter.FIELD_SPREAD)),
                Spread.NONE,
                normal(inputs.quantity(RunParameter.MU_SPREAD)),
                normal(inputs.quantity(RunParameter.RF_SPREAD)),
                (long) inputs.quantity(RunParameter.SEED));
    }

    private static Spread normal(double deviation) {
        return deviation == 0 ? Spread.NONE : new Spread.Normal(deviation);
    }
}
