package org.nsot.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.ArgumentGrid;
import org.nsot.calculator.FunctionCalculator;
import org.nsot.calculator.FunctionName;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `nsot eval`: range functions and susceptibilities at given arguments.
final class EvalCommand implements Command {
    private static final int DEFAULT_POINTS = 101;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "Range functions f_con1, f_con2, f_dip1, f_dip2 of x = k_F r, and the susceptibilities chi1 (in"
                                + " m_e k_F) and chi2 (in m_e^2/(hbar^2 k_F)) of x = q/k_F, to 4 eps.",
                        "")
                .footer(
                        "",
                        "Examples:",
                        "  nsot eval f_con1 --x 1e-8,0.5,2",
                        "  nsot eval chi1 --from 0.01 --to 100 --points 201 --log --format csv --out chi1.csv");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .paramLabel("NAME")
                .type(String.class)
                .completionCandidates(List.of("f_con1", "f_con2", "f_dip1", "f_dip2", "chi1", "chi2"))
                .description("f_con1, f_con2, f_dip1, f_dip2, chi1 or chi2")
                .build());
        add(spec, "--x", "X,X,...", "arguments, dimensionless");
        add(spec, "--from", "X", "first argument of a range");
        add(spec, "--to", "X", "last argument of a range");
        add(spec, "--points", "N", "number of points of the range; default: " + DEFAULT_POINTS);
        spec.addOption(OptionSpec.builder("--log")
                .description("space the range logarithmically")
                .build());
        CommonOptions.addAnswer(spec, "derived");
        return spec;
    }

    private static void add(CommandSpec spec, String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build());
    }

    @Override
    public void run(ParseResult given, Session session) {
        FunctionName function = FunctionName.of(given.matchedPositionalValue(0, ""));
        List<Formulation> formulations = CommonOptions.formulations(given).reversed();
        Answer.print(FunctionCalculator.answer(function, arguments(given), formulations), given, session);
    }

    private static List<Double> arguments(ParseResult given) {
        @Nullable String list = given.matchedOptionValue("--x", null);
        @Nullable String from = given.matchedOptionValue("--from", null);
        @Nullable String to = given.matchedOptionValue("--to", null);
        if (list != null && from == null && to == null) {
            return ArgumentGrid.list(list);
        }
        if (list == null && from != null && to != null) {
            String points = given.matchedOptionValue("--points", Integer.toString(DEFAULT_POINTS));
            return ArgumentGrid.range(from, to, points, given.hasMatchedOption("--log"));
        }
        throw new Refusal(
                ErrorCode.OPTIONS_CONTRADICT,
                list == null ? "neither --x nor --from and --to" : "--x together with --from or --to",
                "either --x with a list, or --from and --to with a range",
                "for example --x 0.5,2 or --from 0.1 --to 10 --points 50 --log");
    }
}
