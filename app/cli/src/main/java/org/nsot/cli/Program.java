package org.nsot.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.nsot.document.Version;
import org.nsot.errors.EditDistance;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

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
        if (args.length == 0 || args[0].equals("--help") || args[0].equals("-h") || args[0].equals("help")) {
            HelpText.program(Commands.specs(), session.out());
        } else if (args[0].equals("--version")) {
            session.out().println("nsot " + Version.current());
        } else if (Commands.has(args[0])) {
            runCommand(Commands.of(args[0]), Arrays.asList(args).subList(1, args.length));
        } else {
            throw unknownCommand(args[0]);
        }
    }

    private void runCommand(Command command, List<String> args) {
        CommandSpec spec = command.spec();
        Arguments given = Arguments.read(spec, args);
        if (given.has("help")) {
            HelpText.command(spec, session.out());
        } else if (given.has("version")) {
            session.out().println("nsot " + Version.current());
        } else {
            command.run(given, session);
        }
    }

    private static Refusal unknownCommand(String name) {
        String nearest = Commands.names().stream()
                .min(Comparator.comparingInt(known -> EditDistance.between(known, name)))
                .orElseThrow();
        return new Refusal(
                ErrorCode.COMMAND_LINE,
                "unknown command " + name,
                String.join(", ", Commands.names()),
                "did you mean nsot " + nearest + "? nsot --help explains all");
    }

    private void trace(Throwable fault, boolean debug) {
        if (debug) {
            fault.printStackTrace(session.err());
        }
    }
}
