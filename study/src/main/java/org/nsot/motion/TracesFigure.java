package org.nsot.motion;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nsot.bloch.LimitCycle;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.observe.AlongPath;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.Line;
import org.nsot.figure.Mark;
import org.nsot.figure.Palette;
import org.nsot.figure.Panel;
import org.nsot.figure.Pen;
import org.nsot.scenario.Unit;

/// m_z and the length of the part across z, against time: envelopes, so that fast precession does not blacken the page.
final class TracesFigure {
    private static final String TITLE = "Motion of a nuclear spin";
    private static final double HEIGHT_MM = 90;
    private static final double ROOM = 1.08;

    private final Motion motion;
    private final Unit timeUnit;
    private final double end;

    private TracesFigure(Motion motion) {
        this.motion = motion;
        double[] time = motion.paths().getFirst().path().timeSecond();
        this.timeUnit = Unit.suited(time[time.length - 1], "s");
        this.end = timeUnit.numberOf(time[time.length - 1]);
    }

    static ComputedFigure of(Motion motion) {
        TracesFigure traces = new TracesFigure(motion);
        Figure figure = Figure.grid(
                MotionFigures.metadata(TITLE, motion),
                Figure.ONE_COLUMN_MM,
                HEIGHT_MM,
                1,
                List.of(
                        traces.panel("*m*_{*z*}", Trajectory::z, m -> cycle(m).map(LimitCycle::longitudinal)),
                        traces.panel(
                                "|*m*_{*x*} + i*m*_{*y*}|",
                                AlongPath::transverse,
                                m -> cycle(m).map(LimitCycle::transverse))));
        return new ComputedFigure("motion-traces", TITLE, caption(motion), figure, PathTable.of(motion.paths()));
    }

    /// The limit cycle in closed form, where it is one of the motion.
    private static Optional<LimitCycle> cycle(Motion motion) {
        RunScenario scenario = motion.scenario();
        boolean holds = !scenario.isQuantum() && !scenario.hasSequence() && scenario.isAxial();
        return holds ? LimitCycle.of(scenario.dampingLikeRate(), scenario.relaxation()) : Optional.empty();
    }

    private static String caption(Motion motion) {
        return "m_z and the length of the part of m across z against time ("
                + String.join(", ", motion.paths().stream().map(NamedPath::name).toList())
                + "); dotted: the limit cycle in closed form, where there is one.";
    }

    private Panel panel(String name, Function<Trajectory, double[]> part, Function<Motion, Optional<Double>> expected) {
        List<Mark> marks = new ArrayList<>();
        double low = 0;
        double high = 0;
        for (int i = 0; i < motion.paths().size(); i++) {
            NamedPath named = motion.paths().get(i);
            double[] values = part.apply(named.path());
            double[] times = Arrays.stream(named.path().timeSecond())
                    .map(timeUnit::numberOf)
                    .toArray();
            Color colour = Palette.LINES.get(i);
            String label = motion.paths().size() > 1 ? named.name() : "";
            marks.add(new Line(times, values, i == 0 ? Pen.solid(colour, 1.2) : Pen.dashed(colour, 1.2), label));
            low = Math.min(low, Arrays.stream(values).min().orElseThrow());
            high = Math.max(high, Arrays.stream(values).max().orElseThrow());
        }
        Optional<Double> rest = expected.apply(motion);
        rest.ifPresent(v -> marks.add(
                new Line(new double[] {0, end}, new double[] {v, v}, Pen.dotted(Palette.INK, 0.8), "limit cycle")));
        double right = motion.paths().size() > 1 || rest.isPresent() ? 52 : 10;
        return Panel.of(
                        Axis.linear("*t* (" + timeUnit + ")", 0, end),
                        Axis.linear(name + " (1)", ROOM * low, high > low ? ROOM * high : 1),
                        marks)
                .within(new Panel.Margins(42, 14, right, 28));
    }
}
