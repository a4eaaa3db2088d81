package org.nsot.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /// What of the nucleus and its metal has no part in a map.
    private static final Set<TorqueParameter> WITHOUT_PART =
            Set.of(TorqueParameter.FROM_KORRINGA, TorqueParameter.T2, TorqueParameter.TEMPERATURE);

    /// What a map takes, but for the formulation.
    public static List<Parameter> ownParameters() {
        List<Parameter> all = new ArrayList<>(List.of(MapParameter.values()));
        for (TorqueParameter parameter : TorqueParameter.values()) {
            if (!WITHOUT_PART.contains(parameter)) {
                all.add(parameter);
            }
        }
        return all;
    }

    /// What a map takes.
    public static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(List.of(FormulationParameter.values()));
        all.addAll(ownParameters());
        return all;
    }
}
