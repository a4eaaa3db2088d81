package org.nsot.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options that every command has, declared once.
final class CommonOptions {
    private CommonOptions() {}

    /// Adds `--help`, `--version` and `--debug`.
    static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("show this help")
                .build());
        spec.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("show the version")
                .build());
        spec.addOption(OptionSpec.builder("--debug")
                .description("show the stack trace of a failure")
                .build());
    }

    /// Adds the options of a command that prints an answer.
    static void addAnswer(CommandSpec spec, String formulation) {
        spec.addOption(OptionSpec.builder("--formulation")
                .paramLabel("published|derived|both")
                .type(String.class)
                .completionCandidates(List.of("published", "derived", "both"))
                .defaultValue(formulation)
                .description("equations as printed, as derived, or both; default: " + formulation)
                .build());
        addFormat(spec, "text", "json", "csv");
        spec.addOption(OptionSpec.builder("--out")
                .paramLabel("FILE")
                .type(Path.class)
                .description("write the answer to FILE, whole or not at all")
                .build());
        addQuiet(spec);
        addHelp(spec);
    }

    /// Adds `--format` with these choices, the first being the default.
    static void addFormat(CommandSpec spec, String... formats) {
        spec.addOption(OptionSpec.builder("--format")
                .paramLabel(String.join("|", formats))
                .type(String.class)
                .completionCandidates(Arrays.asList(formats))
                .defaultValue(formats[0])
                .description("form of the answer; default: " + formats[0])
                .build());
    }

    /// Adds `--quiet`.
    static void addQuiet(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-q", "--quiet")
                .description("no progress and no notes on standard error")
                .build());
    }

    /// The value of `--format`.
    ///
    /// @throws Refusal NSOT-401 if it is not one of the command's formats
    static String format(ParseResult given) {
        OptionSpec option = given.commandSpec().findOption("--format");
        return choice("--format", option.getValue(), option.completionCandidates());
    }

    /// The value of `--formulation`, both with the derived one last.
    ///
    /// @throws Refusal NSOT-401 if it is not one of the three words
    static List<Formulation> formulations(ParseResult given) {
        OptionSpec option = given.commandSpec().findOption("--formulation");
        String word = choice("--formulation", option.getValue(), option.completionCandidates());
        return word.equals("both")
                ? List.of(Formulation.values())
                : List.of(Formulation.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static String choice(String option, String given, Iterable<String> allowed) {
        for (String word : allowed) {
            if (word.equals(given)) {
                return word;
            }
        }
        String words = String.join(", ", allowed);
        throw new Refusal(
                ErrorCode.COMMAND_LINE,
                option + " = " + given,
                words,
                "for example " + option + " " + allowed.iterator().next());
    }
}
