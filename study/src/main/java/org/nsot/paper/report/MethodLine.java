package org.nsot.paper.report;

import java.util.List;
import java.util.Locale;
import org.nsot.paper.audit.Check;

/// All checks of a row that were made by the same method, in a line.
///
/// @param method       what was done
/// @param figures      how many figures were compared
/// @param largestError the largest relative error
/// @param allowed      the largest that was allowed
record MethodLine(String method, int figures, double largestError, double allowed) {
    /// A line for each method, in the order of the checks.
    static List<MethodLine> of(List<Check> checks) {
        return checks.stream()
                .map(Check::method)
                .distinct()
                .map(method -> of(
                        method,
                        checks.stream()
                                .filter(check -> check.method().equals(method))
                                .toList()))
                .toList();
    }

    private static MethodLine of(String method, List<Check> same) {
        return new MethodLine(
                method,
                same.size(),
                same.stream().mapToDouble(Check::relativeError).max().orElseThrow(),
                same.stream().mapToDouble(Check::tolerance).max().orElseThrow());
    }

    /// `counted states: 3 figures, largest relative error 1.0e-05, allowed 0.0001`.
    String words() {
        return String.format(
                Locale.ROOT,
                "%s: %d %s, largest relative error %.2g, allowed %.2g",
                method,
                figures,
                figures == 1 ? "figure" : "figures",
                largestError,
                allowed);
    }
}
