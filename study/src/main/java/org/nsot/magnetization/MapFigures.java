package org.nsot.magnetization;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.nsot.document.Version;
import org.nsot.engine.parallel.Workers;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.FigureMetadata;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.Unit;

/// The figure of a map.
public final class MapFigures {
    private MapFigures() {}

    /// A plane with colours and arrows, the three middle planes of a volume, or the components along a line.
    public static ComputedFigure of(MapScenario scenario, Workers workers) {
        return scenario.region().isLine()
                ? LineFigure.of("map-line", scenario, workers)
                : PlaneFigure.of("map-" + scenario.region().shape(), scenario, workers);
    }

    static String title(MapScenario scenario) {
        int nuclei = scenario.nuclei().size();
        String of = String.join(" and ", scenario.isotopes());
        return "Magnetization around " + (nuclei == 1 ? "a nucleus " : nuclei + " nuclei ") + of;
    }

    /// What was mapped and under what, in a sentence.
    static String circumstances(MapScenario scenario) {
        double mu = scenario.spinAccumulationJoule().norm();
        return "Parts: " + String.join(", ", scenario.parts()) + "; response: "
                + MapNotes.response(scenario) + "; spin accumulation "
                + (mu == 0
                        ? "zero"
                        : Quantity.formatShort(mu, Unit.of("eV")) + " along "
                                + DirectionText.of(
                                        scenario.spinAccumulationJoule().times(1 / mu)))
                + "; " + scenario.inputs().formulation().label() + " formulation.";
    }

    static FigureMetadata metadata(MapScenario scenario) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>(MapNotes.of(scenario));
        return new FigureMetadata(
                title(scenario),
                "nsot " + Version.current(),
                scenario.inputs().formulation().label(),
                parameters);
    }

    /// Markup without its marks.
    static String plain(String markup) {
        return markup.replaceAll("[*{}]", "").replace("^", "");
    }
}
