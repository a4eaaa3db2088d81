package org.nsot.magnetization;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.MapInputs;
import org.nsot.scenario.MapParameter;
import org.nsot.scenario.TorqueParameter;

/// Scenarios of maps for the tests.
final class MapSamples {
    private MapSamples() {}

    static MapScenario of(Formulation formulation, Map<TorqueParameter, String> torque, Map<MapParameter, String> map) {
        MapInputs inputs = new MapInputs(
                Inputs.of(TorqueParameter.class, torque), Inputs.of(MapParameter.class, map), formulation);
        return MapScenario.of(inputs, Optional.empty());
    }

    /// The nucleus of the paper.
    static MapScenario paper(Map<MapParameter, String> map) {
        return of(Formulation.DERIVED, Map.of(), map);
    }

    static Inputs<MapParameter> inputs(Map<MapParameter, String> texts) {
        return Inputs.of(MapParameter.class, texts);
    }

    static Map<MapParameter, String> with(Map<MapParameter, String> texts, MapParameter parameter, String text) {
        Map<MapParameter, String> all = new EnumMap<>(MapParameter.class);
        all.putAll(texts);
        all.put(parameter, text);
        return all;
    }
}
