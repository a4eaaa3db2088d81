package org.nsot.cli;

import java.util.Arrays;
import java.util.Map;
import org.nsot.document.Version;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Reads the arguments, runs the command, and turns every failure into words and an exit code.
final class Program {
    private final Session session;

    Program(Session session) {
        this.session = session;
    }

    /// Runs one command line. Exit codes: 0 done, 1 the run failed, 2 the input was refused.
    int run(String[] args) {
        boolean debug = Arrays.asList(args).contains("--debug");
        try {
            dispatch(args);
            return 0;
        } catch (Refusal refusal) {
            RefusalText.print(refusal, session.err());
            trace(refusal, debug);
            return refusal.code().blamesInput() ? 2 : 1;
        } catch (RuntimeException | Error fault) {
            RefusalText.print(
                    new Refusal(
                            ErrorCode.INTERNAL,
                            fault.toString(),
                            "nothing: this is a fault of nsot, not of your input",
                            "please report it with the output of the same command with --debug"),
                    session.err());
            trace(fault, debug);
            return 1;
        }
    }

    private void dispatch(String[] args) {
        Map<String, Command> commands = Commands.askedFor(args);
        CommandLine parser = Commands.parser(commands);
        ParseResult parsed = parse(parser, args);
        ParseResult given = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (given.isVersionHelpRequested()) {
            session.out().println("nsot " + Version.current());
        } else if (given.isUsageHelpRequested() || !parsed.hasSubcommand()) {
            given.commandSpec().commandLine().usage(session.out(), ansi());
        } else {
            Command command = commands.get(given.commandSpec().name());
            if (command != null) {
                command.run(given, session);
            }
        }
    }

    private CommandLine.Help.Ansi ansi() {
        return session.terminal().out() && session.terminal().colour()
                ? CommandLine.Help.Ansi.ON
                : CommandLine.Help.Ansi.OFF;
    }

    private static ParseResult parse(CommandLine parser, String[] args) {
        try {
            return parser.parseArgs(args);
        } catch (UnmatchedArgumentException e) {
            String suggestions = String.join(" or ", e.getSuggestions());
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    String.valueOf(e.getMessage()),
                    "the options of " + e.getCommandLine().getCommandSpec().qualifiedName(),
                    (suggestions.isEmpty() ? "" : "did you mean " + suggestions + "? ") + help(e.getCommandLine()));
        } catch (ParameterException e) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    String.valueOf(e.getMessage()),
                    "the options of " + e.getCommandLine().getCommandSpec().qualifiedName(),
                    help(e.getCommandLine()));
        }
    }

    private static String help(CommandLine command) {
        return command.getCommandSpec().qualifiedName() + " --help lists them with an example";
    }

    private void trace(Throwable fault, boolean debug) {
        if (debug) {
            fault.printStackTrace(session.err());
        }
    }
}
