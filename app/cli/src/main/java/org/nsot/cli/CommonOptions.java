package org.nsot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.CalculationFile;

/// The options that commands share, declared once.
final class CommonOptions {
    /// Every command has these.
    static final List<OptionSpec> HELP = List.of(
            OptionSpec.flag("debug", "show the stack trace of a failure"),
            OptionSpec.flag("version", "show the version"),
            OptionSpec.flag("help", "show this help").withLetter("h"));

    /// No progress and no notes on standard error.
    static final OptionSpec QUIET = OptionSpec.flag("quiet", "no progress and no notes on standard error")
            .withLetter("q");

    /// Where the answer goes instead of standard output.
    static final OptionSpec OUT =
            OptionSpec.value("out", "FILE", null, "write the answer to FILE, whole or not at all");

    private CommonOptions() {}

    /// Whether a word is an option without a value that any command may have: it may stand before the command.
    static boolean isFlag(String word) {
        return isWritten(QUIET, word) || HELP.stream().anyMatch(option -> isWritten(option, word));
    }

    private static boolean isWritten(OptionSpec option, String word) {
        return word.equals("--" + option.name()) || word.equals("-" + option.letter());
    }

    /// The options of a command followed by those of every command that prints an answer.
    ///
    /// @param formulations the words that `--formulation` takes, the default first
    static List<OptionSpec> withAnswer(List<OptionSpec> own, List<String> formulations) {
        List<OptionSpec> all = new ArrayList<>(own);
        all.add(OptionSpec.choice("formulation", formulations, "equations as printed, as derived, or both"));
        return withAnswer(all);
    }

    /// The same without `--formulation`, for answers that do not depend on it.
    static List<OptionSpec> withAnswer(List<OptionSpec> own) {
        List<OptionSpec> all = new ArrayList<>(own);
        all.add(OptionSpec.choice("format", List.of("text", "json", "csv"), "form of the answer"));
        all.add(OUT);
        all.add(QUIET);
        return all;
    }

    /// The formulations asked for, the published one first.
    static List<Formulation> formulations(Arguments given) {
        return formulations(String.valueOf(given.value("formulation")));
    }

    /// The same, or else those of a file; none where it asks for measured values.
    static List<Formulation> formulations(Arguments given, Optional<CalculationFile> file) {
        @Nullable
        String word = file.isEmpty() || given.given("formulation") != null
                ? null
                : file.get().texts().get("formulation");
        return word == null ? formulations(given) : word.equals("measured") ? List.of() : formulations(word);
    }

    private static List<Formulation> formulations(String word) {
        return word.equals("both")
                ? List.of(Formulation.values())
                : List.of(Formulation.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
