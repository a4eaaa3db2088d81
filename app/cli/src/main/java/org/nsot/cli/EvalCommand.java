package org.nsot.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.ArgumentGrid;
import org.nsot.calculator.EvalElectrons;
import org.nsot.calculator.FunctionCalculator;
import org.nsot.calculator.FunctionName;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.Allowed;
import org.nsot.scenario.EvalParameter;

/// `nsot eval`: range functions and susceptibilities at given arguments.
final class EvalCommand implements Command {
    @Override
    public CommandSpec spec() {
        List<OptionSpec> options = new ArrayList<>(List.of(
                OptionSpec.value("x", "X,X,...", null, "arguments, dimensionless"),
                OptionSpec.value("from", "X", null, "first argument of a range"),
                OptionSpec.value("to", "X", null, "last argument of a range"),
                OptionSpec.value("points", "N", "101", "number of points of the range"),
                OptionSpec.flag("log", "space the range logarithmically")));
        options.addAll(ParameterOptions.of(EvalParameter.class));
        return new CommandSpec(
                "eval",
                "range functions and susceptibilities at given arguments",
                "Range functions f_con1, f_con2, f_dip1, f_dip2 of x = k_F r, and the susceptibilities chi1 (in m_e k_F)"
                        + " and chi2 (in m_e^2/(hbar^2 k_F)) of x = q/k_F, with a relative error of at most 4 eps. --temperature,"
                        + " --stoner, --mean-free-path and --dimension take other electrons than those of the paper.",
                ArgumentSpec.required("NAME", FunctionName.symbols()),
                CommonOptions.withAnswer(options, List.of("derived", "published", "both")),
                List.of(
                        "nsot eval f_con1 --x 1e-8,0.5,2",
                        "nsot eval f_con2 --x 0.5,2 --stoner 0.6",
                        "nsot eval chi1 --from 0.01 --to 100 --points 201 --log --format csv --out chi1.csv"));
    }

    @Override
    public void run(Arguments given, Session session) {
        FunctionName function = FunctionName.of(given.argument());
        List<Formulation> formulations = CommonOptions.formulations(given).reversed();
        Answer.print(
                FunctionCalculator.answer(
                        function,
                        EvalElectrons.of(ParameterOptions.inputs(EvalParameter.class, given)),
                        arguments(given, function.allowed()),
                        formulations),
                given,
                session);
    }

    private static List<Double> arguments(Arguments given, Allowed allowed) {
        @Nullable String list = given.given("x");
        @Nullable String from = given.given("from");
        @Nullable String to = given.given("to");
        boolean spaced = given.given("points") != null || given.has("log");
        if (list != null && from == null && to == null && !spaced) {
            return ArgumentGrid.list(list, allowed);
        }
        if (list == null && from != null && to != null) {
            return ArgumentGrid.range(from, to, String.valueOf(given.value("points")), given.has("log"), allowed);
        }
        throw new Refusal(
                ErrorCode.OPTIONS_CONTRADICT,
                list == null ? "neither --x nor --from and --to" : "--x together with an option of a range",
                "either --x with a list, or --from and --to with a range, to which --points and --log belong",
                "for example --x 0.5,2 or --from 0.1 --to 10 --points 50 --log");
    }
}
