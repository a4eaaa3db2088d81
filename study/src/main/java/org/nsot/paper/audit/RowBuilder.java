package org.nsot.paper.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Gathers the checks of one row; every check is made of the printed and of the derived claim.
final class RowBuilder {
    private static final String UNEXPECTED =
            "Not expected: either the program's closed form or its independent check is at fault.";

    private final Claims printedClaims;
    private final Claims derivedClaims;
    private final String id;
    private final String title;
    private final List<Check> checks = new ArrayList<>();
    private final List<Check> derivedChecks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Formula printed = Formula.of("");
    private Formula derived = Formula.of("");
    private String ifHolds = "";
    private String ifDeviates = UNEXPECTED;
    private List<String> inherits = List.of();
    private String unit = "1";

    RowBuilder(Claims printedClaims, Claims derivedClaims, String id, String title) {
        this.printedClaims = printedClaims;
        this.derivedClaims = derivedClaims;
        this.id = id;
        this.title = title;
    }

    RowBuilder form(String source) {
        return forms(source, source);
    }

    RowBuilder forms(String printedSource, String derivedSource) {
        printed = Formula.of(printedSource);
        derived = Formula.of(derivedSource);
        return this;
    }

    /// The unit of what is compared from here on; before, quantities are pure numbers.
    RowBuilder in(String symbol) {
        unit = symbol;
        return this;
    }

    /// Compares a claimed with an obtained value, the error relative to the latter.
    RowBuilder compare(
            String quantity, String where, ToDoubleFunction<Claims> claimed, double obtained, Method method) {
        return compare(quantity, where, claimed, obtained, Math.abs(obtained), Check.Measure.RATIO, method);
    }

    RowBuilder compare(
            String quantity,
            String where,
            ToDoubleFunction<Claims> claimed,
            double obtained,
            double scale,
            Check.Measure measure,
            Method method) {
        checks.add(check(quantity, where, claimed.applyAsDouble(printedClaims), obtained, scale, measure, method));
        derivedChecks.add(
                check(quantity, where, claimed.applyAsDouble(derivedClaims), obtained, scale, measure, method));
        return this;
    }

    /// A quoted number against arithmetic from the printed equations, and the derived one against its own source.
    RowBuilder quote(String quantity, Statement statement, double arithmetic, Method rounding) {
        checks.add(ratio(quantity, printedClaims.value(statement), arithmetic, rounding));
        return this;
    }

    /// The number that stands in the place of a quoted one when the deviations are mended.
    RowBuilder mended(String quantity, Statement statement, double obtained, Method method) {
        derivedChecks.add(ratio(quantity, derivedClaims.value(statement), obtained, method));
        return this;
    }

    RowBuilder finding(String quantity, double value) {
        return finding(quantity, value, "1");
    }

    RowBuilder finding(String quantity, double value, String symbol) {
        findings.add(new Finding(quantity, value, symbol));
        return this;
    }

    RowBuilder ifHolds(String consequence) {
        ifHolds = consequence;
        return this;
    }

    RowBuilder ifDeviates(String consequence) {
        ifDeviates = consequence;
        return this;
    }

    RowBuilder inherits(String... ids) {
        inherits = List.of(ids);
        return this;
    }

    AuditRow build(String... references) {
        Verdict verdict = Verdict.of(checks);
        return new AuditRow(
                id,
                title,
                printed,
                derived,
                List.copyOf(checks),
                List.copyOf(derivedChecks),
                List.copyOf(findings),
                verdict,
                verdict.holds() ? ifHolds : ifDeviates,
                inherits,
                List.of(references));
    }

    private Check ratio(String quantity, double claimed, double obtained, Method method) {
        return check(quantity, "", claimed, obtained, Math.abs(obtained), Check.Measure.RATIO, method);
    }

    private Check check(
            String quantity,
            String where,
            double claimed,
            double obtained,
            double scale,
            Check.Measure measure,
            Method method) {
        return new Check(
                method.words(),
                quantity,
                where,
                unit,
                claimed,
                obtained,
                scale,
                measure,
                method.tolerance(),
                method.reason());
    }
}
