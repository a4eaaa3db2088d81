package org.nsot.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.nsot.document.Version;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
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
        } catch (CancellationException stopped) {
            session.err().println("nsot: stopped; a file that was not complete was not kept");
            trace(stopped, debug);
            return 1;
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
        List<String> words = Arrays.asList(args);
        int flags = 0;
        while (flags < args.length && CommonOptions.isFlag(args[flags])) {
            flags++;
        }
        if (flags == args.length) {
            withoutCommand(words);
        } else {
            List<String> behind = new ArrayList<>(words.subList(0, flags));
            String name = Commands.nameIn(words.subList(flags, args.length));
            int used = name.equals(args[flags]) ? 1 : 2;
            behind.addAll(words.subList(flags + used, args.length));
            dispatch(name, behind);
        }
    }

    private void withoutCommand(List<String> flags) {
        if (flags.isEmpty() || flags.contains("--help") || flags.contains("-h")) {
            HelpText.program(Commands.specs(), session.out());
        } else if (flags.contains("--version")) {
            version();
        } else {
            throw refused("no command behind " + flags.getLast(), "");
        }
    }

    private void dispatch(String name, List<String> behind) {
        if (Commands.has(name)) {
            runCommand(Commands.of(name), behind);
        } else if (name.equals("help")) {
            help(behind);
        } else if (name.startsWith("-")) {
            throw refused(
                    "option " + name + " before the command",
                    "options stand behind the command, as in nsot torque -q; ");
        } else {
            throw unknownCommand(name);
        }
    }

    private void help(List<String> behind) {
        List<String> names =
                behind.stream().filter(word -> !CommonOptions.isFlag(word)).toList();
        if (Commands.has(String.join(" ", names))) {
            HelpText.command(Commands.of(String.join(" ", names)).spec(), session.out());
        } else if (names.isEmpty()) {
            HelpText.program(Commands.specs(), session.out());
        } else if (names.size() > 1) {
            throw refused("help of " + names.size() + " commands", "ask for one at a time; ");
        } else {
            throw unknownCommand(names.getFirst());
        }
    }

    private void version() {
        session.out().println("nsot " + Version.current());
    }

    private void runCommand(Command command, List<String> args) {
        CommandSpec spec = command.spec();
        Arguments given = Arguments.read(spec, args);
        if (given.has("help")) {
            HelpText.command(spec, session.out());
        } else if (given.has("version")) {
            version();
        } else {
            command.run(given, session);
        }
    }

    private static Refusal unknownCommand(String name) {
        return refused(
                "unknown command " + name,
                Nearest.to(name, Commands.names())
                        .map(nearest -> "did you mean nsot " + nearest + "? ")
                        .orElse(""));
    }

    private static Refusal refused(String given, String advice) {
        return new Refusal(
                ErrorCode.COMMAND_LINE,
                given,
                "nsot COMMAND [OPTIONS] with one of " + String.join(", ", Commands.names()),
                advice + "nsot --help explains all");
    }

    private void trace(Throwable fault, boolean debug) {
        if (debug) {
            fault.printStackTrace(session.err());
        }
    }
}
