package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import org.nsot.calculator.ResultGroup.Result;
import org.nsot.document.Digits;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Real;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Tabled;
import org.nsot.scenario.Parameter;

/// The entry `uncertainty` of an answer: all figures for programs, a compact table for people.
final class UncertaintyEntry {
    private final Uncertainty uncertainty;

    private UncertaintyEntry(Uncertainty uncertainty) {
        this.uncertainty = uncertainty;
    }

    static Entry of(Uncertainty uncertainty) {
        return new UncertaintyEntry(uncertainty).entry();
    }

    private Entry entry() {
        List<Entry> groups = new ArrayList<>();
        List<Entry> tables = new ArrayList<>();
        int first = 0;
        for (ResultGroup group : uncertainty.groups()) {
            List<Band> bands = uncertainty
                    .propagation()
                    .bands()
                    .subList(first, first + group.results().size());
            first += bands.size();
            groups.add(new Entry(group.key(), group.label(), figures(group, bands)));
            Rows table = table(group, bands);
            if (!table.rows().isEmpty()) {
                tables.add(new Entry(
                        group.key(), "Uncertainty, " + group.label() + " (95 % band; shares in the variance)", table));
            }
        }
        groups.add(Entry.amount(
                "refused_samples", "refused samples", uncertainty.propagation().failedFraction(), "1"));
        return new Entry("uncertainty", "uncertainty", new Tabled(new Group(groups), tables));
    }

    private Group figures(ResultGroup group, List<Band> bands) {
        List<Entry> entries = new ArrayList<>();
        for (int k = 0; k < bands.size(); k++) {
            Result result = group.results().get(k);
            entries.add(new Entry(result.key(), result.label(), figures(bands.get(k), result.unit())));
        }
        return new Group(entries);
    }

    private Group figures(Band band, String unit) {
        return Group.of(
                Entry.amount("median", "median", band.median(), unit),
                Entry.amount("mean", "mean", band.mean(), unit),
                Entry.amount("standard_deviation", "standard deviation", band.standardDeviation(), unit),
                Entry.amount("low", "2.5 %", band.low95(), unit),
                Entry.amount("low_68", "16 %", band.low68(), unit),
                Entry.amount("high_68", "84 %", band.high68(), unit),
                Entry.amount("high", "97.5 %", band.high95(), unit),
                Entry.amount(
                        "linear_standard_deviation",
                        "standard deviation, linear",
                        band.linearStandardDeviation(),
                        unit),
                new Entry("shares", "shares", shares(band)));
    }

    private Group shares(Band band) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < band.shares().size(); i++) {
            Parameter parameter = uncertainty.parameters().get(i);
            Share share = band.shares().get(i);
            entries.add(new Entry(
                    parameter.key(),
                    parameter.label(),
                    Group.of(
                            new Entry("value", "value", new Real(share.index())),
                            Entry.text("unit", "unit", "1"),
                            new Entry("standard_error", "standard error", new Real(share.standardError())))));
        }
        return new Group(entries);
    }

    /// One row for each result that varies.
    private Rows table(ResultGroup group, List<Band> bands) {
        List<Group> rows = new ArrayList<>();
        for (int k = 0; k < bands.size(); k++) {
            if (bands.get(k).standardDeviation() > 0) {
                rows.add(row(group.results().get(k), bands.get(k)));
            }
        }
        return new Rows(rows);
    }

    private Group row(Result result, Band band) {
        List<Entry> cells = new ArrayList<>();
        cells.add(Entry.text("result", "", result.label()));
        cells.add(Entry.text("nominal", "nominal", Digits.five(band.nominal())));
        cells.add(Entry.text("low", "from", Digits.five(band.low95())));
        cells.add(Entry.text("high", "to", Digits.five(band.high95())));
        cells.add(Entry.text("unit", "", result.unit()));
        for (int i = 0; i < band.shares().size(); i++) {
            cells.add(Entry.text(
                    uncertainty.parameters().get(i).key(),
                    uncertainty.parameters().get(i).symbol(),
                    Math.round(100 * band.shares().get(i).index()) + " %"));
        }
        return new Group(cells);
    }
}
