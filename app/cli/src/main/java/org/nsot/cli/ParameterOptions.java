package org.nsot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsot.scenario.CalculationFile;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Parameter;
import org.nsot.sweep.Calculation;

/// Parameters of a calculation as options of its command.
final class ParameterOptions {
    private ParameterOptions() {}

    /// The options, one for each parameter.
    static List<OptionSpec> of(Class<? extends Parameter> type) {
        return of(Arrays.asList(type.getEnumConstants()));
    }

    /// The options of some parameters.
    static List<OptionSpec> of(List<? extends Parameter> parameters) {
        return parameters.stream().map(ParameterOptions::option).toList();
    }

    private static OptionSpec option(Parameter parameter) {
        return parameter.choices().isEmpty()
                ? OptionSpec.value(parameter.option(), label(parameter), parameter.defaultText(), parameter.meaning())
                : OptionSpec.choice(parameter.option(), parameter.choices(), parameter.meaning());
    }

    private static String label(Parameter parameter) {
        return parameter.isWord() ? "NAME" : "1".equals(parameter.unit()) ? "NUMBER" : "QUANTITY";
    }

    /// Reads the parameters.
    ///
    /// @throws org.nsot.errors.Refusal if one cannot be taken
    static <P extends Enum<P> & Parameter> Inputs<P> inputs(Class<P> type, Arguments given) {
        return Inputs.of(type, texts(type, given));
    }

    /// Reads the parameters; those that are not given as options are taken from a file.
    ///
    /// @throws org.nsot.errors.Refusal if one cannot be taken
    static <P extends Enum<P> & Parameter> Inputs<P> inputs(
            Class<P> type, Arguments given, Optional<CalculationFile> file) {
        Map<P, String> texts = texts(type, given);
        if (file.isPresent()) {
            file.get().texts(type).forEach(texts::putIfAbsent);
        }
        return Inputs.of(type, texts);
    }

    /// The texts of the parameters that are given.
    static <P extends Enum<P> & Parameter> Map<P, String> texts(Class<P> type, Arguments given) {
        Map<P, String> texts = new EnumMap<>(type);
        for (P parameter : type.getEnumConstants()) {
            @Nullable String text = given.given(parameter.option());
            if (text != null) {
                texts.put(parameter, text);
            }
        }
        return texts;
    }

    /// The file of a command's argument, for the values of one calculation.
    ///
    /// @throws org.nsot.errors.Refusal with file, line and column if it cannot be taken; NSOT-401 if it
    ///     does not look like a file, as in `--t2 1 ms` without quotes
    static CalculationFile file(Arguments given, Calculation kind) {
        return file(given, kind.key(), kind.parameters());
    }

    /// The same for a calculation that no study repeats.
    static CalculationFile file(Arguments given, String kind, List<Parameter> parameters) {
        Path file = InPath.file(given.argument());
        if (!given.argument().contains(".") && !Files.exists(file)) {
            throw given.tooMany(given.argument());
        }
        return CalculationFile.read(file, kind, parameters);
    }
}
