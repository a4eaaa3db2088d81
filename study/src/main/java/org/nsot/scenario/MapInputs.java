package org.nsot.scenario;

import java.util.ArrayList;
import java.util.List;
import org.nsot.formulation.Formulation;

/// What a map is asked: the nucleus in its metal, the map, and the formulation.
///
/// A file holds the same keys as the command line has options, below `map:`; see `docs/reference/commands.md`.
///
/// @param torque      of the nucleus and its metal
/// @param map         of the map
/// @param formulation published or derived
public record MapInputs(Inputs<TorqueParameter> torque, Inputs<MapParameter> map, Formulation formulation) {
    /// The key of its section in a file.
    public static final String KEY = "map";

    /// What a map takes.
    public static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(List.of(FormulationParameter.values()));
        all.addAll(List.of(MapParameter.values()));
        all.addAll(List.of(TorqueParameter.values()));
        return all;
    }
}
