package org.nsot.calculator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.Unit;
import org.nsot.torque.NuclearTorque;

/// Any number of `nsot device`, by its name.
///
/// @param named   its name and unit
/// @param formula its value in that unit
public record DeviceResult(ResultGroup.Result named, ToDoubleBiFunction<NuclearTorque, DeviceScenario> formula) {
    /// What the bench says for some of them.
    private static final Map<String, String> SHORT =
            Map.of("mu", "spin_accumulation", "gain", "damping_torque_rate", "width", "width_change");

    /// The result of that name, with hyphens or underscores.
    ///
    /// @throws Refusal NSOT-401 if there is none
    static DeviceResult of(String name) {
        Map<String, DeviceResult> all = all();
        String key = name.strip().replace('-', '_');
        DeviceResult result = all.get(SHORT.getOrDefault(key, key));
        if (result == null) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "--for " + name.strip() + ", which is no result",
                    "mu, gain, width, " + String.join(", ", all.keySet()),
                    Nearest.to(key, all.keySet())
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("take one of them, as in --for \"shift=1 kHz\""));
        }
        return result;
    }

    /// All of them by their names, those of the torque first.
    public static Map<String, DeviceResult> all() {
        Map<String, DeviceResult> all = new LinkedHashMap<>();
        for (RouteResult result : RouteResult.values()) {
            all.put(result.named().key(), new DeviceResult(result.named(), result::of));
        }
        for (StackResult result : StackResult.values()) {
            all.put(result.named().key(), new DeviceResult(result.named(), (_, device) -> result.of(device)));
        }
        return all;
    }

    Unit unit() {
        return Unit.of(named.unit());
    }

    /// The value in SI units.
    double si(NuclearTorque torque, DeviceScenario device) {
        return formula.applyAsDouble(torque, device) / unit().numberOf(1);
    }
}
