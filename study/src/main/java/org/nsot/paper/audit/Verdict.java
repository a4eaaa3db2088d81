package org.nsot.paper.audit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What the checks of a row say together; it is computed from their figures and from nothing else.
///
/// @param kind holds or deviates
/// @param size by how much and with which sign, e.g. `M0/mu: obtained/printed = 0.5000`; empty if it holds
public record Verdict(Kind kind, String size) {
    /// Holds or deviates.
    public enum Kind {
        /// Every check passed.
        HOLDS,
        /// At least one check failed.
        DEVIATES
    }

    /// The verdict of these checks.
    static Verdict of(List<Check> checks) {
        Map<String, List<Check>> failed = checks.stream()
                .filter(check -> !check.passed())
                .collect(Collectors.groupingBy(
                        check -> check.quantity() + ": " + check.measure().words(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        String size = failed.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + range(entry.getValue()))
                .collect(Collectors.joining("; "));
        return new Verdict(failed.isEmpty() ? Kind.HOLDS : Kind.DEVIATES, size);
    }

    /// Whether every check passed.
    public boolean holds() {
        return kind == Kind.HOLDS;
    }

    /// The deviation, or the range of deviations, by the sharpest of these checks.
    private static String range(List<Check> failed) {
        double sharpest = failed.stream().mapToDouble(Check::tolerance).min().orElseThrow();
        List<String> sizes = failed.stream()
                .filter(check -> check.tolerance() == sharpest)
                .sorted(Comparator.comparingDouble(Check::deviation))
                .map(Verdict::size)
                .distinct()
                .toList();
        return sizes.size() == 1 ? sizes.getFirst() : sizes.getFirst() + " to " + sizes.getLast();
    }

    private static String size(Check check) {
        String format = check.measure() == Check.Measure.RATIO ? "%.4g" : "%+.4g";
        return String.format(Locale.ROOT, format, check.deviation());
    }
}
