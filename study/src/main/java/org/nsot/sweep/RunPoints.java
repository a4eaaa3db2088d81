package org.nsot.sweep;

import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.motion.Motion;
import org.nsot.motion.RunOutcome;
import org.nsot.motion.RunResult;
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

    private RunPoints(Study study, Optional<Tables> own) {
        this.torque = new PlacedInputs<>(TorqueParameter.class, study);
        this.run = new PlacedInputs<>(RunParameter.class, study);
        this.words = new PlacedInputs<>(FormulationParameter.class, study);
        this.own = own;
    }

    static PointModel of(Study study, Optional<Tables> own) {
        RunPoints model = new RunPoints(study, own);
        return PointModel.each((points, i) -> {
            RunScenario scenario = model.scenario(points.place(i));
            Motion motion = Motion.of(scenario, _ -> {});
            fill(points, i, new RunOutcome(scenario, motion.paths().getFirst().path(), motion.complete()));
        });
    }

    private RunScenario scenario(Place place) {
        String formulation = words.at(place).word(FormulationParameter.FORMULATION);
        return RunScenario.of(new RunInputs(torque.at(place), run.at(place), formulation), own);
    }

    private static void fill(ChunkPoints points, int i, RunOutcome outcome) {
        for (int output = 0; output < points.outputs().size(); output++) {
            Column column = points.outputs().get(output);
            RunResult result = Calculation.runResult(column);
            try {
                if (column.holdsWords()) {
                    points.word(i, output, result.word(outcome).orElseThrow(() -> none(result)));
                } else {
                    points.number(i, output, result.number(outcome).orElseThrow(() -> none(result)));
                }
            } catch (RuntimeException failure) {
                points.fail(i, output, failure);
            }
        }
    }

    private static Refusal none(RunResult result) {
        return new Refusal(ErrorCode.VALUE_MISSING, "no " + result.label(), result.needs(), "see the run by itself");
    }
}
