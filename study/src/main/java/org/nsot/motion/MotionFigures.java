package org.nsot.motion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.nsot.document.Version;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.FigureMetadata;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.Unit;

/// The figures of a motion.
public final class MotionFigures {
    private MotionFigures() {}

    /// Traces of m, and of a free spin its path on the sphere, of a signal the line; none of a motion that was
    /// stopped at its start.
    public static List<ComputedFigure> of(Motion motion) {
        List<ComputedFigure> figures = new ArrayList<>();
        if (motion.paths().stream().anyMatch(path -> path.path().length() < 2)) {
            return figures;
        }
        figures.add(TracesFigure.of(motion));
        if (!motion.scenario().hasSequence()) {
            figures.add(SphereFigure.of(motion));
        }
        motion.signal().ifPresent(signal -> figures.add(SignalFigure.of(motion, signal)));
        return figures;
    }

    /// Metadata with every input that has a value.
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
            if (inputs.has(parameter)) {
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
