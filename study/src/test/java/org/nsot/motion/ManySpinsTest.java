package org.nsot.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.parallel.Workers;
import org.nsot.errors.ErrorCode;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;

class ManySpinsTest {
    private static RunScenario scenario(Map<RunParameter, String> texts) {
        return RunScenario.of(RunInputs.of(new RunInputs.Texts(Map.of(), texts, Optional.empty())), Optional.empty());
    }

    private static RunScenario of(double nu, String duration, String samples) {
        return scenario(Map.of(
                RunParameter.NU,
                nu + " 1/s",
                RunParameter.DURATION,
                duration,
                RunParameter.SAMPLES,
                samples,
                RunParameter.DETUNING,
                "300 Hz",
                RunParameter.RF_AMPLITUDE,
                "20 Hz"));
    }

    /// Rates, durations and numbers of samples that differ.
    private static List<RunScenario> points() {
        List<RunScenario> points = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            points.add(of(-20 * (i - 100), 5 + i % 7 + " ms", i % 3 == 0 ? "40" : "50"));
        }
        return points;
    }

    private static List<PointResult<Trajectory>> paths(List<RunScenario> points, int threads) {
        try (Workers workers = new Workers(threads)) {
            return ManySpins.follow(points, (_, outcome) -> outcome.path(), workers);
        }
    }

    private static Trajectory path(PointResult<Trajectory> result) {
        return result.value().orElseThrow();
    }

    private static void demandSame(Trajectory one, Trajectory other) {
        assertThat(one.timeSecond()).isEqualTo(other.timeSecond());
        assertThat(one.x()).isEqualTo(other.x());
        assertThat(one.y()).isEqualTo(other.y());
        assertThat(one.z()).isEqualTo(other.z());
    }

    /// The angle that the fastest point turns by is below 2 pi 300 Hz 11 ms + (4000 + 1200)/s 11 ms = 78 rad, at an
    /// error of 1e-7 a radian.
    @Test
    void eachPointMovesAsItDoesByItself() {
        List<RunScenario> points = points();
        List<PointResult<Trajectory>> many = paths(points, 1);
        for (int i = 0; i < points.size(); i += 23) {
            Trajectory expected = Motion.of(points.get(i), RunProgress.NONE)
                    .paths()
                    .getFirst()
                    .path();
            Trajectory path = path(many.get(i));
            assertThat(path.timeSecond()).isEqualTo(expected.timeSecond());
            for (int k = 0; k < path.length(); k++) {
                assertThat(path.x()[k]).isCloseTo(expected.x()[k], within(1e-5));
                assertThat(path.y()[k]).isCloseTo(expected.y()[k], within(1e-5));
                assertThat(path.z()[k]).isCloseTo(expected.z()[k], within(1e-5));
            }
        }
    }

    @Test
    void neitherThreadsNorTheOtherPointsChangeABit() {
        List<RunScenario> points = points();
        List<PointResult<Trajectory>> one = paths(points, 1);
        List<PointResult<Trajectory>> two = paths(points, 2);
        List<PointResult<Trajectory>> backwards = paths(points.reversed(), 2);
        for (int i = 0; i < points.size(); i++) {
            demandSame(path(one.get(i)), path(two.get(i)));
            demandSame(path(one.get(i)), path(backwards.get(points.size() - 1 - i)));
        }
        demandSame(path(one.get(7)), path(paths(points.subList(7, 8), 1).getFirst()));
    }

    @Test
    void whatTheKernelCannotTakeIsFollowedByItself() {
        RunScenario quadrupole = scenario(
                Map.of(RunParameter.QUADRUPOLE, "100 Hz", RunParameter.DURATION, "5 ms", RunParameter.SAMPLES, "50"));
        assertThat(ManySpins.alone(quadrupole)).hasValue("a quadrupole coupling");
        assertThat(ManySpins.alone(of(1, "1 ms", "4"))).isEmpty();
        demandSame(
                path(paths(List.of(quadrupole), 1).getFirst()),
                Motion.of(quadrupole, RunProgress.NONE).paths().getFirst().path());
    }

    @Test
    void aPointThatFailsStopsNoOther() {
        List<RunScenario> points = List.of(of(1, "1 ms", "1.5"), of(1e30, "1 ms", "4"), of(1, "1 ms", "4"));
        List<PointResult<Trajectory>> results = paths(points, 2);
        assertThat(results.get(0).failure().orElseThrow().code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN);
        assertThat(results.get(1).failure().orElseThrow().given()).contains("steps");
        assertThat(results.get(2).value()).isPresent();
    }
}
