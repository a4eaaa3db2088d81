package org.nsot.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;

/// The arguments of a command, read against what it takes.
final class Arguments {
    private final CommandSpec spec;
    private final CommandLine line;

    private Arguments(CommandSpec spec, CommandLine line) {
        this.spec = spec;
        this.line = line;
    }

    /// Reads the arguments behind the command's name.
    ///
    /// @throws Refusal NSOT-401 if an option is unknown, lacks its value or has a word that is not allowed
    static Arguments read(CommandSpec spec, List<String> arguments) {
        DefaultParser parser =
                DefaultParser.builder().setAllowPartialMatching(false).get();
        try {
            Arguments read = new Arguments(spec, parser.parse(options(spec), arguments.toArray(String[]::new)));
            read.check();
            return read;
        } catch (UnrecognizedOptionException e) {
            throw unknown(spec, e.getOption());
        } catch (MissingArgumentException e) {
            OptionSpec option = spec.option(e.getOption().getLongOpt());
            throw refuse(
                    spec,
                    "--" + option.name() + " without its value",
                    "give it, as in --" + option.name() + " "
                            + (option.defaultValue() == null ? option.value() : quoted(option.defaultValue())));
        } catch (ParseException e) {
            throw refuse(spec, String.valueOf(e.getMessage()), help(spec));
        }
    }

    private static Options options(CommandSpec spec) {
        Options options = new Options();
        for (OptionSpec option : spec.options()) {
            options.addOption(Option.builder(option.letter())
                    .longOpt(option.name())
                    .hasArg(!option.isFlag())
                    .get());
        }
        return options;
    }

    private void check() {
        for (OptionSpec option : spec.options()) {
            String[] values = line.getOptionValues(option.name());
            if (values != null && values.length > 1) {
                throw refuse(spec, "--" + option.name() + " given " + values.length + " times", "give it once");
            }
            String value = line.getOptionValue(option.name());
            if (value != null
                    && !option.choices().isEmpty()
                    && !option.choices().contains(value)) {
                throw new Refusal(
                        ErrorCode.COMMAND_LINE,
                        "--" + option.name() + " = " + value,
                        String.join(", ", option.choices()),
                        "for example --" + option.name() + " "
                                + option.choices().getFirst());
            }
        }
        ArgumentSpec argument = spec.argument();
        int allowed = argument == null ? 0 : argument.most();
        if (line.getArgList().size() > allowed) {
            throw tooMany(line.getArgList().get(allowed));
        }
    }

    /// A refusal of an argument that the command does not take.
    Refusal tooMany(String argument) {
        return refuse(spec, "argument \"" + argument + "\"", help(spec) + quotes(spec));
    }

    /// Whether the option was given.
    boolean has(String option) {
        return line.hasOption(option);
    }

    /// The option's value, or its default, or null.
    @Nullable
    String value(String option) {
        String given = line.getOptionValue(option);
        return given == null ? spec.option(option).defaultValue() : given;
    }

    /// The option's value if it was given.
    @Nullable
    String given(String option) {
        return line.getOptionValue(option);
    }

    /// Whether the argument was given.
    boolean hasArgument() {
        return !line.getArgList().isEmpty();
    }

    /// The one argument.
    ///
    /// @throws Refusal NSOT-401 if it was not given
    String argument() {
        return arguments().getFirst();
    }

    /// All arguments.
    ///
    /// @throws Refusal NSOT-401 if one was not given
    List<String> arguments() {
        ArgumentSpec argument = spec.argument();
        List<String> given = line.getArgList();
        if (given.size() < (argument == null ? 1 : Math.max(1, argument.least()))) {
            throw refuse(
                    spec,
                    (given.isEmpty() ? "no " : "only " + given.size() + " of ")
                            + (argument == null ? "argument" : argument.name()),
                    "for example " + spec.examples().getFirst());
        }
        return given;
    }

    private static Refusal unknown(CommandSpec spec, String option) {
        List<String> names = spec.options().stream().map(OptionSpec::name).toList();
        String question = Nearest.to(option.replaceFirst("^-+", ""), names)
                .map(nearest -> "did you mean --" + nearest + "? ")
                .orElse("");
        return refuse(spec, "unknown option " + option, question + help(spec));
    }

    private static Refusal refuse(CommandSpec spec, String given, String mend) {
        return new Refusal(ErrorCode.COMMAND_LINE, given, "the options of nsot " + spec.name(), mend);
    }

    private static String help(CommandSpec spec) {
        return "nsot " + spec.name() + " --help lists them with an example";
    }

    /// Advice for a command that takes quantities: the argument too many may be a unit.
    private static String quotes(CommandSpec spec) {
        return spec.options().stream()
                .filter(o -> String.valueOf(o.defaultValue()).contains(" "))
                .findFirst()
                .map(o -> "; a value with a space needs quotes, as in --" + o.name() + " "
                        + quoted(String.valueOf(o.defaultValue())))
                .orElse("");
    }

    private static String quoted(String value) {
        return value.contains(" ") ? "\"" + value + "\"" : value;
    }
}
