package org.nsot.calculator;

import static org.nsot.document.Node.Entry.amount;
import static org.nsot.document.Node.Entry.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.engine.map.CellAverage;
import org.nsot.engine.map.MagnetizationMap;
import org.nsot.export.field.FieldStatistics;
import org.nsot.hyperfine.Vector;
import org.nsot.magnetization.MapScenario;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.MapParameter;
import org.nsot.scenario.TorqueParameter;

/// A map of the magnetization around nuclei: how large it is and how it was computed.
///
/// Derivation: `docs/theory/13-maps.md`.
public final class MapCalculator {
    private static final int SHOWN_AVERAGES = 20;
    private static final List<TorqueParameter> METAL = List.of(
            TorqueParameter.PERMEABILITY, TorqueParameter.CONTACT_ENHANCEMENT, TorqueParameter.FERMI_WAVENUMBER);

    private final MapScenario scenario;
    private final List<String> notes = new ArrayList<>();

    private MapCalculator(MapScenario scenario) {
        this.scenario = scenario;
    }

    /// The answer of `nsot map`.
    ///
    /// @param found what the values of the map are like
    public static Document answer(MapScenario scenario, MagnetizationMap map, FieldStatistics found) {
        return new MapCalculator(scenario).answer(map, found);
    }

    private Document answer(MagnetizationMap map, FieldStatistics found) {
        List<Entry> results = new ArrayList<>();
        results.add(amount("nuclei", "nuclei", scenario.nuclei().size(), "1"));
        results.add(text("isotopes", "isotopes", String.join(", ", scenario.isotopes())));
        Vector m0 = scenario.electrons().uniformAPerM();
        results.add(amount("uniform", "uniform part M0, with its sign along mu", along(m0), "A/m"));
        results.addAll(MapFileCalculator.gridAndValues(found));
        results.add(text("kernel", "computed by", way(map.way()) + ranges()));
        if (!map.cellAverages().isEmpty()) {
            results.add(new Entry("cell_averages", "cells that hold a nucleus", new Rows(averages(map))));
            notes.add("M diverges at a nucleus: what it induces in its own cell is the average over the cell.");
        }
        if (map.cellAverages().size() > SHOWN_AVERAGES) {
            notes.add("Only the first " + SHOWN_AVERAGES + " of "
                    + map.cellAverages().size() + " cells with a nucleus are shown.");
        }
        notes.add("The formulations differ in M0, in the sign of the non-equilibrium part and in f_dip1: nsot audit"
                + " tells how.");
        return new Document("map", inputs(), new Group(results), notes, List.of("cahaya2023", "codata2022"));
    }

    private double along(Vector m0) {
        double mu = scenario.spinAccumulationJoule().norm();
        return mu == 0 ? 0 : m0.dot(scenario.spinAccumulationJoule()) / mu;
    }

    private String ranges() {
        return scenario.electrons().gas().isFree() ? "" : ", range functions interpolated";
    }

    private static String way(MagnetizationMap.Way way) {
        return switch (way) {
            case PLAIN -> "the plain kernel";
            case LANES -> "SIMD lanes, every cell for itself";
            case LANES_SYMMETRIC -> "SIMD lanes, one octant of eight";
        };
    }

    private static List<Group> averages(MagnetizationMap map) {
        List<Group> rows = new ArrayList<>();
        for (CellAverage average : map.cellAverages()
                .subList(0, Math.min(SHOWN_AVERAGES, map.cellAverages().size()))) {
            Vector m = average.magnetizationAPerM();
            rows.add(Group.of(
                    text("cell", "cell (i, j, k)", "(" + average.i() + ", " + average.j() + ", " + average.k() + ")"),
                    amount("m_x", "M_x", m.x(), "A/m"),
                    amount("m_y", "M_y", m.y(), "A/m"),
                    amount("m_z", "M_z", m.z(), "A/m")));
        }
        return rows;
    }

    private Group inputs() {
        List<Entry> entries = new ArrayList<>();
        entries.add(text(
                "formulation",
                "formulation",
                scenario.inputs().formulation().label().toLowerCase(Locale.ROOT)));
        Inputs<TorqueParameter> torque = scenario.inputs().torque();
        for (TorqueParameter parameter : torque.parameters()) {
            boolean matters = parameter == TorqueParameter.ISOTOPE
                    || (METAL.contains(parameter) && scenario.torque().metal().isEmpty());
            if (torque.has(parameter) && (torque.isGiven(parameter) || matters)) {
                entries.add(InputEntries.of(torque, parameter));
            }
        }
        Inputs<MapParameter> map = scenario.inputs().map();
        for (MapParameter parameter : map.parameters()) {
            boolean lattice = parameter != MapParameter.LATTICE_CELLS
                    || !map.word(MapParameter.LATTICE).equals("none");
            if (map.has(parameter) && lattice && parameter != MapParameter.THREADS) {
                entries.add(InputEntries.of(map, parameter));
            }
        }
        return new Group(entries);
    }
}
