package org.nsot.paper.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the checks of a row say together; it is computed from their figures and from nothing else.
///
/// @param deviations by how much the claims missed, one entry for each failed check that is as sharp as the sharpest
///                   failed check of its quantity; none if the row holds
public record Verdict(List<Deviation> deviations) {
    /// Holds or deviates.
    public enum Kind {
        /// Every check passed.
        HOLDS,
        /// At least one check failed.
        DEVIATES
    }

    /// Copies the list.
    public Verdict {
        deviations = List.copyOf(deviations);
    }

    /// The verdict of these checks.
    static Verdict of(List<Check> checks) {
        List<Check> failed = checks.stream().filter(check -> !check.passed()).toList();
        List<Deviation> sharpest = new ArrayList<>();
        grouped(failed, check -> name(check.deviation())).values().forEach(same -> {
            double least = same.stream().mapToDouble(Check::tolerance).min().orElseThrow();
            same.stream().filter(check -> check.tolerance() == least).forEach(check -> sharpest.add(check.deviation()));
        });
        return new Verdict(sharpest);
    }

    /// Holds or deviates.
    public Kind kind() {
        return holds() ? Kind.HOLDS : Kind.DEVIATES;
    }

    /// Whether every check passed.
    public boolean holds() {
        return deviations.isEmpty();
    }

    /// By how much and with which sign, e.g. `M0/mu: obtained/printed = 0.5000`; empty if it holds.
    public String size() {
        return grouped(deviations, Verdict::name).values().stream()
                .map(Verdict::range)
                .collect(Collectors.joining("; "));
    }

    private static <T> SequencedMap<String, List<T>> grouped(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
    }

    private static String name(Deviation deviation) {
        return deviation.quantity() + ": " + deviation.measure().words();
    }

    /// The deviation with its place, or the range of deviations.
    private static String range(List<Deviation> same) {
        Deviation first = same.getFirst();
        List<String> sizes = same.stream()
                .sorted(Comparator.comparingDouble(Deviation::value))
                .map(Verdict::number)
                .distinct()
                .toList();
        String where = same.size() > 1 || first.where().isEmpty() ? "" : ", " + first.where();
        String unit = first.unit().equals("1") ? "" : " " + first.unit();
        String size = sizes.size() == 1 ? sizes.getFirst() : sizes.getFirst() + " to " + sizes.getLast();
        return first.quantity() + where + ": " + first.measure().words() + " = " + size + unit;
    }

    private static String number(Deviation deviation) {
        String format = deviation.measure() == Check.Measure.RATIO ? "%.4g" : "%+.4g";
        return String.format(Locale.ROOT, format, deviation.value());
    }
}
