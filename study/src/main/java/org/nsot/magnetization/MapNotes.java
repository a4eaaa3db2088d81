package org.nsot.magnetization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nsot.document.Version;
import org.nsot.engine.map.CellAverage;
import org.nsot.engine.map.Nucleus;
import org.nsot.export.field.FieldDescription;
import org.nsot.hyperfine.Vector;
import org.nsot.scenario.MapParameter;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.Unit;

/// What a file with a map says beside grid and values: all that is needed to compute it again.
public final class MapNotes {
    private static final int MOST = 20;

    private MapNotes() {}

    /// Formulation, parts and parameters, each with its unit.
    static Map<String, String> of(MapScenario scenario) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("formulation", scenario.inputs().formulation().label());
        notes.put("parts", String.join(", ", scenario.parts()));
        notes.put("response", response(scenario));
        notes.put("isotopes", String.join(", ", scenario.isotopes()));
        for (TorqueParameter parameter : List.of(
                TorqueParameter.PERMEABILITY,
                TorqueParameter.CONTACT_ENHANCEMENT,
                TorqueParameter.FERMI_WAVENUMBER,
                TorqueParameter.MOMENT)) {
            double si = scenario.torque().si(parameter);
            notes.put(parameter.key(), Quantity.format(si, Unit.of(String.valueOf(parameter.unit()))));
        }
        for (TorqueParameter parameter :
                List.of(TorqueParameter.STONER, TorqueParameter.ELECTRON_TEMPERATURE, TorqueParameter.MEAN_FREE_PATH)) {
            if (scenario.torque().has(parameter)) {
                double si = scenario.torque().si(parameter);
                notes.put(parameter.key(), Quantity.format(si, Unit.of(String.valueOf(parameter.unit()))));
            }
        }
        notes.put("spin", String.valueOf(scenario.torque().spin()));
        notes.put("spin_length", scenario.inputs().torque().word(TorqueParameter.SPIN_LENGTH));
        notes.put("spin_accumulation", vector(scenario.spinAccumulationJoule()) + " J");
        notes.put("uniform_m0", vector(scenario.electrons().uniformAPerM()) + " A/m");
        notes.put("nuclei", nuclei(scenario.nuclei()));
        return notes;
    }

    static String response(MapScenario scenario) {
        String response = scenario.inputs().map().word(MapParameter.RESPONSE);
        return response.equals("both") ? "equilibrium and non-equilibrium" : response;
    }

    private static String nuclei(List<Nucleus> nuclei) {
        StringBuilder text = new StringBuilder(nuclei.size() + ":");
        nuclei.stream()
                .limit(MOST)
                .forEach(n -> text.append(" at ")
                        .append(vector(n.positionMetre()))
                        .append(" m, I = ")
                        .append(vector(n.angularMomentum()))
                        .append(" J s;"));
        return text.append(nuclei.size() > MOST ? " and so on" : "").toString();
    }

    private static String vector(Vector v) {
        return "(" + (v.x() + 0.0) + ", " + (v.y() + 0.0) + ", " + (v.z() + 0.0) + ")";
    }

    /// The description for a file.
    ///
    /// @param averages the cells that hold the average of M over the cell
    public static FieldDescription description(MapScenario scenario, List<CellAverage> averages) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("program", "nsot " + Version.current() + ", commit " + Version.commit());
        notes.putAll(of(scenario));
        notes.put("reference", "cahaya2023, eqs. (3), (5)-(13); nsot audit tells how the formulations differ");
        notes.put("cell_averages", averages(averages));
        return new FieldDescription(MapFigures.title(scenario), "M", notes);
    }

    private static String averages(List<CellAverage> averages) {
        if (averages.isEmpty()) {
            return "none: values are those at the centres of the cells";
        }
        StringBuilder text = new StringBuilder(
                "values are those at the centres of the cells, but M diverges at a nucleus, and what it induces in its"
                        + " own cell is the average over the cell: in cells (i, j, k)");
        averages.stream().limit(MOST).forEach(a -> text.append(" (" + a.i() + ", " + a.j() + ", " + a.k() + ")"));
        return text.append(averages.size() > MOST ? " and so on, " + averages.size() + " in all" : "")
                .toString();
    }
}
