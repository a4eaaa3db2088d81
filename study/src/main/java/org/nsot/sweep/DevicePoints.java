package org.nsot.sweep;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nsot.calculator.DeviceResult;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.FormulationParameter;
import org.nsot.scenario.Study;
import org.nsot.scenario.Tables;
import org.nsot.torque.NuclearTorque;

/// A device at the points of a study.
final class DevicePoints {
    private DevicePoints() {}

    static PointModel of(Study study, Tables tables) {
        PlacedInputs<DeviceParameter> inputs = new PlacedInputs<>(DeviceParameter.class, study);
        PlacedInputs<FormulationParameter> words = new PlacedInputs<>(FormulationParameter.class, study);
        Map<String, DeviceResult> all = DeviceResult.all();
        List<DeviceResult> results = study.outputs().stream()
                .map(column -> Objects.requireNonNull(all.get(column.key())))
                .toList();
        return PointModel.each((points, i) -> {
            DeviceScenario device = DeviceScenario.of(inputs.at(points.place(i)), tables);
            String word = words.at(points.place(i)).word(FormulationParameter.FORMULATION);
            NuclearTorque torque = TorquePoints.route(word, device::routes).torque();
            TorquePoints.fill(points, i, output -> results.get(output).formula().applyAsDouble(torque, device));
        });
    }
}
