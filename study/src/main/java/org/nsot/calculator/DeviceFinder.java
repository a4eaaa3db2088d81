package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nsot.calculator.Inverse.Found;
import org.nsot.calculator.Inverse.Unreachable;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Tabled;
import org.nsot.document.Node.Text;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.SamplingParameter;
import org.nsot.scenario.Tables;
import org.nsot.scenario.Unit;

/// A device whose current, thickness or another quantity is found for a result that it shall have, route by route.
public final class DeviceFinder {
    private final Inputs<DeviceParameter> inputs;
    private final DeviceSearch search;
    private final List<Formulation> formulations;
    private final Tables tables;
    private final DeviceVerdicts verdicts = new DeviceVerdicts();
    private final List<Entry> found = new ArrayList<>();
    private final List<Entry> missed = new ArrayList<>();
    private final List<Group> missedRows = new ArrayList<>();

    private DeviceFinder(
            Inputs<DeviceParameter> inputs, DeviceSearch search, List<Formulation> formulations, Tables tables) {
        this.inputs = inputs;
        this.search = search;
        this.formulations = List.copyOf(formulations);
        this.tables = tables;
    }

    /// The answer of `nsot device --find`: each route with the whole device at the value found for it.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-402 if the quantity was given, or an input is uncertain
    public static Document answer(
            Inputs<DeviceParameter> inputs,
            Inputs<SamplingParameter> sampling,
            DeviceSearch search,
            List<Formulation> formulations,
            Tables tables) {
        search.demandFree(inputs);
        Sampling.demandUnused(sampling);
        return new DeviceFinder(inputs, search, formulations, tables).answer();
    }

    private Document answer() {
        DeviceScenario start = DeviceScenario.of(inputs, tables);
        DeviceInputs completed = new DeviceInputs(inputs, start);
        List<DeviceRoute> routes = start.routes(formulations);
        for (int i = 0; i < routes.size(); i++) {
            find(routes.get(i), i);
        }
        List<String> warnings = new ArrayList<>(DeviceCaveats.of(start));
        if (!found.isEmpty()) {
            warnings.add("Every column is the device at the value that was found for it: the one nearest to zero that"
                    + " gives " + search.wanted() + ".");
        }
        warnings.addAll(verdicts.sentences());
        List<Entry> results = new ArrayList<>(found);
        if (!missed.isEmpty()) {
            Entry table = new Entry("not_found", "Without " + search.wanted(), new Rows(missedRows));
            results.add(new Entry("not_found", "not found", new Tabled(new Group(missed), List.of(table))));
        }
        return new Document(
                "device",
                new Group(shown(completed)),
                new Group(results),
                warnings,
                List.copyOf(completed.references()));
    }

    private List<Entry> shown(DeviceInputs completed) {
        String key = search.parameter().key();
        Stream<Entry> others = completed.entries().stream().filter(e -> !e.key().equals(key));
        return Stream.concat(search.entries().stream(), others).toList();
    }

    private void find(DeviceRoute route, int index) {
        switch (search.solve(x -> search.si(routeAt(x, index).torque(), deviceAt(x)))) {
            case Found(double x) -> {
                List<Entry> front = new ArrayList<>(List.of(foundEntry(x)));
                front.addAll(StackResult.entries(deviceAt(x)));
                found.add(verdicts.entry(routeAt(x, index), deviceAt(x), front));
            }
            case Unreachable unreachable -> miss(route, unreachable);
        }
    }

    private DeviceScenario deviceAt(double si) {
        return DeviceScenario.of(inputs.with(search.parameter(), si), tables);
    }

    private DeviceRoute routeAt(double si, int index) {
        return deviceAt(si).routes(formulations).get(index);
    }

    private Entry foundEntry(double si) {
        String unit = String.valueOf(search.parameter().unit());
        return Entry.amount(
                "found", search.parameter().label() + ", found", Unit.of(unit).numberOf(si), unit);
    }

    private void miss(DeviceRoute route, Unreachable unreachable) {
        Entry least = search.reached("least", "least", unreachable.least());
        Entry greatest = search.reached("greatest", "greatest", unreachable.greatest());
        Entry reason = new Entry("reason", "reason", new Text(unreachable.reason()));
        missed.add(new Entry(route.key(), route.label(), Group.of(least, greatest, reason)));
        missedRows.add(Group.of(Entry.text("route", "route", route.label()), least, greatest));
        verdicts.without(route, search.wanted() + " is not reached", unreachable.reason());
    }
}
