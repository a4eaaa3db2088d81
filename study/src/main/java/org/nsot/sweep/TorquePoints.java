package org.nsot.sweep;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import org.nsot.calculator.TorqueResult;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.FormulationParameter;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Study;
import org.nsot.scenario.Tables;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import org.nsot.torque.NuclearTorque;

/// The torque at the points of a study.
final class TorquePoints {
    private TorquePoints() {}

    static PointModel of(Study study, Optional<Tables> own) {
        PlacedInputs<TorqueParameter> inputs = new PlacedInputs<>(TorqueParameter.class, study);
        PlacedInputs<FormulationParameter> words = new PlacedInputs<>(FormulationParameter.class, study);
        List<TorqueResult> results = study.outputs().stream()
                .map(column -> TorqueResult.valueOf(column.key().toUpperCase(Locale.ROOT)))
                .toList();
        Map<List<String>, TorqueScenario> byWords = new ConcurrentHashMap<>();
        return PointModel.each((points, i) -> {
            Place place = points.place(i);
            Inputs<TorqueParameter> here = inputs.at(place);
            TorqueScenario scenario = byWords.computeIfAbsent(
                            PlacedInputs.words(place), _ -> TorqueScenario.from(here, own))
                    .withQuantitiesOf(here);
            String word = words.at(place).word(FormulationParameter.FORMULATION);
            NuclearTorque torque = route(word, scenario::routes).torque();
            fill(points, i, output -> results.get(output).of(torque, scenario));
        });
    }

    /// Every output by a function of its number; what that throws is the failure of the output.
    static void fill(ChunkPoints points, int i, IntToDoubleFunction value) {
        for (int output = 0; output < points.outputs().size(); output++) {
            try {
                points.number(i, output, value.applyAsDouble(output));
            } catch (RuntimeException failure) {
                points.fail(i, output, failure);
            }
        }
    }

    /// The routes to the torque, those of the electron gas in some formulations first.
    interface Routes {
        List<DeviceRoute> of(List<Formulation> formulations);
    }

    static DeviceRoute route(String word, Routes routes) {
        boolean measured = word.equals("measured");
        List<Formulation> asked = measured ? List.of() : List.of(Formulation.valueOf(word.toUpperCase(Locale.ROOT)));
        return routes.of(asked).getFirst();
    }
}
