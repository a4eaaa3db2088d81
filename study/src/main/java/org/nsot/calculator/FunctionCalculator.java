package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
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

    private static final String BEYOND =
            "Not the closed forms of the paper: docs/theory/14-beyond-the-ideal-gas.md tells what was computed and its"
                    + " error.";

    private FunctionCalculator() {}

    /// The answer of `nsot eval`: one column of values for each formulation, `value` first.
    public static Document answer(
            FunctionName function, EvalElectrons electrons, List<Double> arguments, List<Formulation> formulations) {
        List<DoubleUnaryOperator> functions =
                formulations.stream().map(f -> electrons.function(function, f)).toList();
        String unit = electrons.unit(function);
        List<Group> rows = new ArrayList<>();
        for (double x : arguments) {
            List<Entry> row = new ArrayList<>();
            row.add(new Entry("x", function.argument(), new Real(x, "1")));
            for (int i = 0; i < formulations.size(); i++) {
                Formulation formulation = formulations.get(i);
                String key = i == 0 ? "value" : "value_" + formulation.label();
                double value = functions.get(i).applyAsDouble(x);
                row.add(new Entry(key, function.symbol() + ", " + formulation.label(), new Real(value, unit)));
            }
            rows.add(new Group(row));
        }
        List<Entry> inputs = new ArrayList<>();
        inputs.add(Entry.text("function", "function", function.symbol()));
        inputs.add(Entry.text("argument", "argument x", function.argument()));
        inputs.add(Entry.text(
                "formulation",
                "formulation",
                formulations.stream().map(Formulation::label).collect(Collectors.joining(", "))));
        inputs.addAll(electrons.entries());
        return new Document(
                "eval",
                new Group(inputs),
                Group.of(new Entry("unit", "unit", new Text(unit)), new Entry("values", "values", new Rows(rows))),
                notes(function, electrons),
                List.of("cahaya2023", "lindhard1954"));
    }

    private static List<String> notes(FunctionName function, EvalElectrons electrons) {
        List<String> notes = new ArrayList<>();
        if (function == FunctionName.F_DIP1) {
            notes.add(PRINTED_DIPOLE);
        }
        if (!electrons.areFree()) {
            notes.add(BEYOND);
        }
        return notes;
    }
}
