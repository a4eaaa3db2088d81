package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Real;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Text;
import org.nsot.formulation.Formulation;

/// Range functions and susceptibilities at given arguments.
///
/// Source: `cahaya2023`, eqs. (4), (6), (7), (12).
public final class FunctionCalculator {
    private static final String PRINTED_DIPOLE =
            "f_dip1 as printed in eq. (12) lacks 3/(8 x^3); the derived form has it (see nsot audit).";

    private FunctionCalculator() {}

    /// The answer of `nsot eval`: one column of values for each formulation, `value` first.
    public static Document answer(FunctionName function, List<Double> arguments, List<Formulation> formulations) {
        List<Group> rows = new ArrayList<>();
        for (double x : arguments) {
            List<Entry> row = new ArrayList<>();
            row.add(new Entry("x", function.argument(), new Real(x, "1")));
            for (int i = 0; i < formulations.size(); i++) {
                Formulation formulation = formulations.get(i);
                String key = i == 0 ? "value" : "value_" + formulation.label();
                double value = function.in(formulation).applyAsDouble(x);
                row.add(new Entry(
                        key, function.symbol() + ", " + formulation.label(), new Real(value, function.unit())));
            }
            rows.add(new Group(row));
        }
        return new Document(
                "eval",
                Group.of(
                        Entry.text("function", "function", function.symbol()),
                        Entry.text("argument", "argument x", function.argument()),
                        Entry.text(
                                "formulation",
                                "formulation",
                                formulations.stream().map(Formulation::label).collect(Collectors.joining(", ")))),
                Group.of(
                        new Entry("unit", "unit", new Text(function.unit())),
                        new Entry("values", "values", new Rows(rows))),
                function == FunctionName.F_DIP1 ? List.of(PRINTED_DIPOLE) : List.of(),
                List.of("cahaya2023", "lindhard1954"));
    }
}
