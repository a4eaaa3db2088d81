package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import org.nsot.device.Feasibility;
import org.nsot.device.Reason;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.DeviceScenario;

/// The verdicts of the routes of a device: their results with the verdict, every reason once, and one line for all.
final class DeviceVerdicts {
    private final SharedSentences reasons = new SharedSentences();
    private final SharedSentences verdicts = new SharedSentences();

    /// A group of results: what is put in front, those of the route, its verdict.
    Entry entry(DeviceRoute route, DeviceScenario device, List<Entry> front) {
        Feasibility feasibility = Feasibility.of(route.torque(), device.si(DeviceParameter.T2), device.point());
        for (Reason reason : feasibility.reasons()) {
            reasons.add(route.label(), reason.text());
        }
        verdicts.add(route.label(), feasibility.words());
        List<Entry> entries = new ArrayList<>(front);
        entries.addAll(RouteResult.entries(route.torque(), device));
        entries.add(Entry.text("verdict", "verdict", feasibility.words()));
        return new Entry(route.key(), route.label(), new Group(entries));
    }

    /// A route without results, and why.
    void without(DeviceRoute route, String verdict, String reason) {
        reasons.add(route.label(), reason + ".");
        verdicts.add(route.label(), verdict);
    }

    /// The reasons, and last the verdicts.
    List<String> sentences() {
        List<String> sentences = new ArrayList<>(reasons.all());
        sentences.add("Verdict: " + String.join("; ", verdicts.all()) + ".");
        return sentences;
    }
}
