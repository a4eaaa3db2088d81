package org.nsot.motion;

import static org.nsot.scenario.RunParameter.DETUNING;
import static org.nsot.scenario.RunParameter.DURATION;
import static org.nsot.scenario.RunParameter.FRAME;
import static org.nsot.scenario.RunParameter.INTEGRATOR;
import static org.nsot.scenario.RunParameter.RF_FREQUENCY;
import static org.nsot.scenario.RunParameter.SAMPLES;
import static org.nsot.scenario.RunParameter.STEP;
import static org.nsot.scenario.RunParameter.TOLERANCE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nsot.bloch.Relaxation;
import org.nsot.engine.observe.Fate;
import org.nsot.engine.parallel.Workers;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.figure.Axis;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.DisplayUnit;
import org.nsot.figure.FigureMetadata;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.TorqueParameter;

/// The plane of drive and T2 around a run: each point a motion of its own, from the same start.
///
/// Where radio frequency is absent, all terms are symmetric about z, and precession has no part in the fate: then the
/// points are followed in the frame of the line, without it.
public final class Stability {
    private static final int SAMPLE_COUNT = 200;
    /// Long enough for what grows at a fifth of 1/T2 from a degree, and for what T1 refills.
    private static final double TIMES_T2 = 150;
    private static final double TIMES_T1 = 30;
    private static final double WIDTH_OF_THRESHOLDS = 3;
    private static final double ROOM = 1.25;
    private static final double DECADES = 0.75;

    private final RunScenario scenario;
    private final RunDrive drive;
    private final double t2Second;
    private final double runs;
    private final double[] drives;
    private final double[] times;

    private Stability(RunScenario scenario) {
        this.scenario = scenario;
        this.drive = RunDrive.of(scenario);
        this.t2Second = scenario.relaxation().t2Second();
        this.runs = scenario.read(drive::of);
        int columns = KernelPlan.hindrance(plain(scenario)).isEmpty() ? 60 : 24;
        this.drives = even(columns, -width(), width());
        this.times = logarithmic(columns * 2 / 3);
    }

    /// Whether a diagram can be drawn.
    ///
    /// @throws Refusal NSOT-402 otherwise, with the reason
    public static void demandPossible(RunScenario scenario) {
        boolean free = !scenario.isEnsemble() && scenario.isClassicalOnly();
        demand(free, "an ensemble, a sequence or a level that is not classical", "follow one classical spin");
        demand(scenario.isAlongZ(), "mu across z", "leave out --mu-direction");
        demand(scenario.isConstant(), "a course of mu", "leave out --course");
        demand(scenario.relaxationWord().equals("times"), "relaxation other than times", "give --t1 and --t2");
    }

    private static void demand(boolean holds, String what, String mend) {
        if (!holds) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--stability or --threshold with " + what,
                    "a free classical spin with T1 and T2 and a constant mu along z",
                    mend);
        }
    }

    /// Simulates and draws.
    ///
    /// @throws Refusal NSOT-402 if a diagram has no meaning for this run
    public static ComputedFigure figure(RunScenario scenario, FigureMetadata metadata, Workers workers) {
        demandPossible(scenario);
        return new Stability(scenario).figure(metadata, workers);
    }

    /// The motion without what does not matter for its fate.
    static RunScenario plain(RunScenario scenario) {
        Set<RunParameter> needless = EnumSet.of(INTEGRATOR, STEP, TOLERANCE);
        if (scenario.radioFrequencyRadPerS() == 0 && !scenario.hasQuadrupole()) {
            needless.addAll(EnumSet.of(FRAME, DETUNING, RF_FREQUENCY));
        }
        return scenario.of(in -> new RunInputs(in.torque(), in.run().without(needless), in.formulation()));
    }

    private double width() {
        double threshold = threshold(t2Second);
        return Double.isFinite(threshold)
                ? Math.max(WIDTH_OF_THRESHOLDS * Math.abs(threshold), ROOM * Math.abs(runs))
                : WIDTH_OF_THRESHOLDS * Math.max(Math.abs(runs), drive == RunDrive.NU_ITSELF ? 1 / t2Second : 0);
    }

    /// The drive at which a small transverse part about m_0 neither grows nor decays; infinite for m_0 = 0.
    private double threshold(double t2) {
        return -1 / (t2 * scenario.relaxation().equilibrium() * drive.ratePerDrive(scenario));
    }

    private static double[] even(int count, double from, double to) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = from + (to - from) * (i + 0.5) / count;
        }
        return values;
    }

    /// T2 around that of the run, up to 2 T1 at most.
    private double[] logarithmic(int count) {
        double most = Math.pow(10, DECADES) * t2Second;
        if (scenario.inputs().isGiven(RunParameter.T1)) {
            most = Math.min(most, 2 * scenario.relaxation().t1Second());
        }
        double least = t2Second / Math.pow(10, DECADES);
        double[] values = even(count, Math.log(least), Math.log(most));
        for (int i = 0; i < count; i++) {
            values[i] = Math.exp(values[i]);
        }
        return values;
    }

    private ComputedFigure figure(FigureMetadata metadata, Workers workers) {
        List<PointResult<Fate>> fates = ManySpins.follow(points(), (_, outcome) -> fate(outcome), workers);
        Fate[][] grid = new Fate[times.length][drives.length];
        for (int i = 0; i < fates.size(); i++) {
            grid[i / drives.length][i % drives.length] = fates.get(i).value().orElse(Fate.UNDECIDED);
        }
        DisplayUnit x = drive.unit(drives[drives.length - 1]);
        DisplayUnit y = DisplayUnit.seconds(times[times.length - 1]);
        StabilityPlane plane = new StabilityPlane(
                Axis.linear(drive.symbol() + " (" + x.text() + ")", -x.of(width()), x.of(width())),
                x.of(drives),
                Axis.logarithmic("*T*_2 (" + y.text() + ")", y.of(edge(0)), y.of(edge(times.length))),
                y.of(times));
        PlanePoint run = new PlanePoint("this run", x.of(runs), y.of(t2Second));
        return StabilityFigure.ofFates("motion-stability", plane, grid, boundaries(x, y), Optional.of(run), metadata);
    }

    private static Fate fate(Outcome outcome) {
        return outcome.classification().orElseThrow().fate();
    }

    /// The edges of the rows, of which the middles are `times`.
    private double edge(int row) {
        return times[0] * Math.pow(times[1] / times[0], row - 0.5);
    }

    private List<Boundary> boundaries(DisplayUnit x, DisplayUnit y) {
        return scenario.hasClosedForm() && scenario.relaxation().equilibrium() != 0
                ? List.of(Boundary.ofY("threshold, eq. (16)", t2 -> x.of(threshold(t2 / y.factor()))))
                : List.of();
    }

    private List<RunScenario> points() {
        RunScenario plain = plain(scenario);
        List<RunScenario> points = new ArrayList<>();
        for (double t2 : times) {
            RunScenario row = withT2(plain, t2);
            for (double value : drives) {
                points.add(row.of(in -> drive.with(in, value)));
            }
        }
        return points;
    }

    private static RunScenario withT2(RunScenario plain, double t2) {
        RunScenario relaxed =
                plain.of(in -> new RunInputs(in.torque().with(TorqueParameter.T2, t2), in.run(), in.formulation()));
        Relaxation relaxation = relaxed.relaxation();
        double duration = TIMES_T2 * relaxation.t2Second() + TIMES_T1 * relaxation.t1Second();
        return relaxed.of(in -> new RunInputs(in.torque(), lasting(in.run(), duration), in.formulation()));
    }

    private static Inputs<RunParameter> lasting(Inputs<RunParameter> run, double duration) {
        return run.with(List.of(DURATION, SAMPLES), duration, SAMPLE_COUNT);
    }
}
