package org.nsot.motion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.nsot.document.Version;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.Apodization;
import org.nsot.engine.observe.Line;
import org.nsot.engine.observe.LineFit;
import org.nsot.engine.observe.Signal;
import org.nsot.engine.observe.Spectrum;
import org.nsot.engine.parallel.Workers;
import org.nsot.errors.Refusal;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.FigureMetadata;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.Unit;

/// The figures of a motion.
public final class MotionFigures {
    private static final int FILLING = 4;

    private MotionFigures() {}

    /// Traces of m, of several descriptions their levels, of a free spin its path on the sphere, of a signal the line;
    /// none of a motion that was stopped at its start.
    public static List<ComputedFigure> of(Motion motion) {
        List<ComputedFigure> figures = new ArrayList<>();
        if (motion.paths().stream().anyMatch(path -> path.path().length() < 2)) {
            return figures;
        }
        Trajectory first = motion.paths().getFirst().path();
        if (motion.paths().size() > 1) {
            figures.add(LevelsFigure.of("motion-levels", motion.paths(), metadata("Levels of description", motion)));
        } else {
            figures.add(TracesFigure.of("motion-traces", first, metadata("Motion of a nuclear spin", motion)));
        }
        if (!motion.scenario().hasSequence()) {
            figures.add(BlochSphereFigure.of(
                    "motion-sphere",
                    first,
                    direction(motion.scenario()),
                    metadata("Path on the Bloch sphere", motion)));
        }
        motion.signal().ifPresent(signal -> figures.add(line(motion, signal)));
        return figures;
    }

    /// What becomes of the spin over the plane of its drive and T2.
    ///
    /// @throws Refusal NSOT-402 if that has no meaning for this motion
    public static ComputedFigure stability(Motion motion) {
        Inputs<RunParameter> inputs = motion.scenario().inputs();
        int threads = inputs.has(RunParameter.THREADS)
                ? inputs.wholeNumber(RunParameter.THREADS, EnsembleMotion.MOST_THREADS)
                : Workers.available();
        try (Workers workers = new Workers(threads)) {
            return Stability.figure(motion.scenario(), metadata("Fate of a nuclear spin", motion), workers);
        }
    }

    /// The direction of mu with its sign.
    private static Optional<Vector> direction(RunScenario scenario) {
        double sign = Math.signum(scenario.spinAccumulationJoule());
        return sign == 0 ? Optional.empty() : Optional.of(scenario.direction().times(sign));
    }

    private static ComputedFigure line(Motion motion, Signal signal) {
        Spectrum spectrum = Spectrum.of(signal, Apodization.NONE, FILLING);
        String name = motion.scenario().inputs().word(RunParameter.SEQUENCE).replace('-', ' ');
        return SignalFigure.of(
                "motion-line",
                List.of(new Measurement(name, signal, spectrum, fit(signal))),
                Optional.empty(),
                metadata("Signal and line", motion));
    }

    private static Optional<Line> fit(Signal signal) {
        try {
            return Optional.of(LineFit.of(signal));
        } catch (Refusal noLine) {
            return Optional.empty();
        }
    }

    /// Metadata with every input that has a value, but for the threads, on which no number depends.
    static FigureMetadata metadata(String title, Motion motion) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        RunScenario scenario = motion.scenario();
        parameters.put("isotope", scenario.torqueScenario().isotope().name());
        scenario.torqueScenario()
                .values()
                .forEach((p, v) -> parameters.put(p.label(), Quantity.formatShort(v.si(), unit(p))));
        add(scenario.inputs(), parameters);
        return new FigureMetadata(
                title,
                "nsot " + Version.current(),
                scenario.torque().formulation().label(),
                parameters);
    }

    private static <P extends Enum<P> & Parameter> void add(Inputs<P> inputs, SequencedMap<String, String> into) {
        for (P parameter : inputs.parameters()) {
            if (inputs.has(parameter) && parameter != RunParameter.THREADS) {
                into.put(
                        parameter.label(),
                        parameter.isWord()
                                ? inputs.word(parameter)
                                : Quantity.formatShort(inputs.quantity(parameter), unit(parameter)));
            }
        }
    }

    private static Unit unit(Parameter parameter) {
        return Unit.of(String.valueOf(parameter.unit()));
    }
}
