package org.nsot.cli;

import java.io.PrintStream;
import java.util.Collection;
import org.nsot.document.Wrap;

/// The help of the program and of its commands.
final class HelpText {
    private static final int MEASURE = 98;
    private static final String INDENT = "      ";

    private HelpText() {}

    static void program(Collection<CommandSpec> commands, PrintStream out) {
        out.println("nsot: the torque that flowing spins exert on atomic nuclei.");
        out.println();
        out.println("Usage: nsot COMMAND [OPTIONS]");
        out.println();
        out.println("Commands:");
        int width = commands.stream().mapToInt(c -> c.name().length()).max().orElse(0);
        commands.forEach(
                c -> out.println("  " + c.name() + " ".repeat(width - c.name().length() + 2) + c.summary()));
        out.println();
        out.println("Example:");
        out.println("  nsot torque --isotope 63Cu --permeability \"1.2566e-6 H/m\"");
        out.println();
        out.println("nsot COMMAND --help or nsot help COMMAND explains one command; nsot --version shows the version.");
    }

    static void command(CommandSpec spec, PrintStream out) {
        ArgumentSpec argument = spec.argument();
        out.println("Usage: nsot " + spec.name() + (argument == null ? "" : " " + argument.usage()) + " [OPTIONS]");
        out.println();
        Wrap.lines(spec.description(), MEASURE, "").forEach(out::println);
        out.println();
        out.println("Options:");
        spec.options().forEach(option -> print(option, out));
        out.println();
        out.println(spec.examples().size() == 1 ? "Example:" : "Examples:");
        spec.examples().forEach(example -> out.println("  " + example));
    }

    private static void print(OptionSpec option, PrintStream out) {
        String letter = option.letter() == null ? "" : "-" + option.letter() + ", ";
        out.println("  " + letter + "--" + option.name() + (option.isFlag() ? "" : " " + option.value()));
        String fallback = option.defaultValue() == null ? "" : "; default: " + option.defaultValue();
        Wrap.lines(option.meaning() + fallback, MEASURE - INDENT.length(), "")
                .forEach(line -> out.println(INDENT + line));
    }
}
