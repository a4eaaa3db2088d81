package org.nsot.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.nsot.engine.kernel.Kernel;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.parallel.Workers;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Many free motions, each a point with rates, duration and samples of its own.
///
/// A vector with steady coefficients obeys an equation in which time does not occur. So each spin counts time in steps
/// of its own: its rates are multiplied by its step, and the kernel advances all spins by steps of 1. Points with the
/// same numbers of steps and samples go through the kernel together, some hundreds at a time, and a path is dropped
/// when it has been observed. A scenario that the kernel cannot take ([#alone]) is followed as a [Motion] by itself.
///
/// What comes of a point depends neither on the other points nor on the number of threads, and a point that fails
/// stops no other.
///
/// ```java
/// List<PointResult<Fate>> fates = ManySpins.follow(points, (_, o) -> o.classification().orElseThrow().fate(),
/// workers);
/// ```
///
/// @param <R> what is observed
public final class ManySpins<R> {
    private static final int MOST_SPINS = 256;
    /// In memory for a thread.
    private static final int MOST_INSTANTS = 1_000_000;

    private final List<RunScenario> points;
    private final BiFunction<RunScenario, Outcome, R> observe;
    private final int jobs;
    private final Map<Integer, PointResult<R>> results;
    private final List<Integer> alone = new ArrayList<>();
    /// Longest first, so that threads end together.
    private final Map<KernelPlan, List<Integer>> groups =
            new TreeMap<>(Comparator.comparingDouble(KernelPlan::totalSteps)
                    .thenComparingInt(KernelPlan::samples)
                    .reversed());

    private ManySpins(List<RunScenario> points, BiFunction<RunScenario, Outcome, R> observe, int jobs) {
        this.jobs = jobs;
        this.points = points;
        this.observe = observe;
        this.results = new ConcurrentHashMap<>();
    }

    /// Follows all points.
    ///
    /// @param points  of one level each
    /// @param observe what to read off a path; called once a point, by several threads at a time; may refuse
    /// @return what came of each point, in their order
    /// @throws CancellationException if the calling thread is interrupted
    public static <R> List<PointResult<R>> follow(
            List<RunScenario> points, BiFunction<RunScenario, Outcome, R> observe, Workers workers) {
        return follow(points, observe, workers, 1);
    }

    /// The same, where as many jobs of this size follow one another, so that it pays to warm up for all of them.
    public static <R> List<PointResult<R>> follow(
            List<RunScenario> points, BiFunction<RunScenario, Outcome, R> observe, Workers workers, int jobs) {
        return new ManySpins<>(points, observe, jobs).results(workers);
    }

    /// Why a scenario is followed by itself, which takes longer; nothing if the kernel takes it.
    public static Optional<String> alone(RunScenario scenario) {
        return KernelPlan.hindrance(scenario);
    }

    private List<PointResult<R>> results(Workers workers) {
        for (int i = 0; i < points.size(); i++) {
            plan(i);
        }
        List<Runnable> pieces = pieces();
        workers.each(pieces.size(), i -> pieces.get(i).run());
        List<PointResult<R>> inOrder = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            inOrder.add(results.get(i));
        }
        return inOrder;
    }

    private void plan(int point) {
        RunScenario scenario = points.get(point);
        if (alone(scenario).isPresent()) {
            alone.add(point);
            return;
        }
        try {
            groups.computeIfAbsent(KernelPlan.of(scenario), p -> new ArrayList<>())
                    .add(point);
        } catch (Refusal refusal) {
            results.put(point, PointResult.failed(refusal));
        }
    }

    private List<Runnable> pieces() {
        List<Runnable> pieces = new ArrayList<>();
        double steps = groups.entrySet().stream()
                .mapToDouble(
                        group -> group.getKey().totalSteps() * group.getValue().size())
                .sum();
        Kernel kernel = Kernel.forSteps(Precision.DOUBLE, steps * jobs);
        groups.forEach((plan, members) -> {
            int most = Math.clamp(MOST_INSTANTS / plan.samples(), 1, MOST_SPINS);
            for (int from = 0; from < members.size(); from += most) {
                List<Integer> part = members.subList(from, Math.min(members.size(), from + most));
                pieces.add(() -> together(part, plan, kernel));
            }
        });
        alone.forEach(point -> pieces.add(() -> observe(point, () -> alone(point))));
        return pieces;
    }

    private void together(List<Integer> members, KernelPlan plan, Kernel kernel) {
        List<RunScenario> scenarios = members.stream().map(points::get).toList();
        KernelBatch batch = KernelBatch.follow(scenarios, plan, kernel);
        for (int i = 0; i < members.size(); i++) {
            int member = i;
            observe(
                    members.get(i),
                    () -> new Outcome(
                            batch.path(member),
                            scenarios.get(member).relaxation().equilibrium()));
        }
    }

    private Outcome alone(int point) {
        RunScenario scenario = points.get(point);
        if (scenario.levels().size() > 1) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "several levels at one of many points",
                    "one level",
                    "give a point for each level");
        }
        Motion motion = Motion.of(scenario, RunProgress.NONE);
        if (!motion.complete()) {
            throw new CancellationException("interrupted");
        }
        return new Outcome(
                motion.paths().getFirst().path(), scenario.relaxation().equilibrium());
    }

    private void observe(int point, Supplier<Outcome> outcome) {
        try {
            results.put(point, PointResult.of(observe.apply(points.get(point), outcome.get())));
        } catch (Refusal refusal) {
            results.put(point, PointResult.failed(refusal));
        }
    }
}
