package org.nsot.sweep;

import java.util.Map;
import java.util.Objects;
import org.nsot.calculator.DeviceResult;
import org.nsot.scenario.Column;
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
        Map<String, DeviceResult> results = DeviceResult.all();
        return PointModel.each((points, i) -> {
            DeviceScenario device = DeviceScenario.of(inputs.at(points.place(i)), tables);
            String word = words.at(points.place(i)).word(FormulationParameter.FORMULATION);
            NuclearTorque torque = TorquePoints.route(word, device::routes).torque();
            TorquePoints.fill(
                    points, i, column -> result(results, column).formula().applyAsDouble(torque, device));
        });
    }

    private static DeviceResult result(Map<String, DeviceResult> results, Column column) {
        return Objects.requireNonNull(results.get(column.key()));
    }
}
