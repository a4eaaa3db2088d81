package org.nsot.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsot.engine.dynamics.Trajectory;
import org.nsot.engine.parallel.Workers;
import org.nsot.errors.Refusal;
import org.nsot.motion.ManySpins;
import org.nsot.motion.PointResult;
import org.nsot.motion.RunOutcome;
import org.nsot.motion.RunScenario;
import org.nsot.scenario.Column;
import org.nsot.scenario.FormulationParameter;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.Study;
import org.nsot.scenario.Tables;
import org.nsot.scenario.TorqueParameter;

/// A run at the points of a study.
final class RunPoints {
    private final PlacedInputs<TorqueParameter> torque;
    private final PlacedInputs<RunParameter> run;
    private final PlacedInputs<FormulationParameter> words;
    private final Optional<Tables> own;
    private final int chunks;

    RunPoints(Study study, Optional<Tables> own) {
        this.torque = new PlacedInputs<>(TorqueParameter.class, study);
        this.run = new PlacedInputs<>(RunParameter.class, study);
        this.words = new PlacedInputs<>(FormulationParameter.class, study);
        this.own = own;
        this.chunks = study.chunks();
    }

    static PointModel of(Study study, Optional<Tables> own) {
        return new RunPoints(study, own)::fill;
    }

    /// All together, but for those that no scenario can be made of.
    private void fill(ChunkPoints points) {
        List<RunScenario> scenarios = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < points.count(); i++) {
            try {
                scenarios.add(scenario(points.place(i)));
                places.add(i);
            } catch (RuntimeException failure) {
                points.fail(i, failure);
            }
        }
        try (Workers thisThread = new Workers(1)) {
            List<PointResult<Readings>> results = ManySpins.follow(
                    scenarios,
                    (scenario, outcome) -> Readings.of(points.outputs(), scenario, outcome),
                    thisThread,
                    chunks);
            for (int k = 0; k < places.size(); k++) {
                keep(points, places.get(k), results.get(k));
            }
        }
    }

    private static void keep(ChunkPoints points, int i, PointResult<Readings> result) {
        result.failure().ifPresent(failure -> points.fail(i, failure));
        result.value().ifPresent(readings -> readings.keep(points, i));
    }

    /// What a closed form gives at a place; NaN where there is none.
    double closedForm(Place place, Column column) {
        try {
            RunOutcome nothingFollowed = new RunOutcome(
                    scenario(place), new Trajectory(new double[0], new double[0], new double[0], new double[0]), false);
            return Readings.result(column).number(nothingFollowed).orElse(Double.NaN);
        } catch (Refusal refusal) {
            return Double.NaN;
        }
    }

    RunScenario scenario(Place place) {
        String formulation = words.at(place).word(FormulationParameter.FORMULATION);
        return RunScenario.of(new RunInputs(torque.at(place), run.at(place), formulation), own);
    }
}
