package org.nsot.paper.audit;

import java.util.List;

/// One numbered equation, or one number that the paper quotes, with the checks made of it in this run.
///
/// @param id            `3`, `12 f_dip1`, `quoted g_field`: unique
/// @param title         what it is about
/// @param printed       as printed
/// @param derived       as it follows from the paper's own model; equal to `printed` where that holds
/// @param checks        the printed form against independent methods: these decide
/// @param derivedChecks the derived form against the same
/// @param findings      figures that explain the row
/// @param verdict       computed from `checks`
/// @param consequence   what follows, in a sentence
/// @param inherits      ids of deviating rows that this one takes its deviation, or its number, from
/// @param references    keys of `docs/references.bib`
public record AuditRow(
        String id,
        String title,
        Formula printed,
        Formula derived,
        List<Check> checks,
        List<Check> derivedChecks,
        List<Finding> findings,
        Verdict verdict,
        String consequence,
        List<String> inherits,
        List<String> references) {

    /// Whether the derived form passed every check that was made of it.
    public boolean derivedConfirmed() {
        return derivedChecks.stream().allMatch(Check::passed);
    }
}
