package org.nsot.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The commands by name. Only those that are asked for are made, for a quick start.
final class Commands {
    private static final Map<String, Supplier<Command>> ALL = all();

    private Commands() {}

    private static Map<String, Supplier<Command>> all() {
        Map<String, Supplier<Command>> all = new LinkedHashMap<>();
        all.put("torque", TorqueCommand::new);
        all.put("eval", EvalCommand::new);
        all.put("completion", CompletionCommand::new);
        return all;
    }

    /// The commands that these arguments can mean: one if the first argument names it, otherwise all.
    static Map<String, Command> askedFor(String[] args) {
        Map<String, Command> chosen = new LinkedHashMap<>();
        if (args.length > 0 && ALL.containsKey(args[0])) {
            chosen.put(args[0], ALL.get(args[0]).get());
        } else {
            ALL.forEach((name, supplier) -> chosen.put(name, supplier.get()));
        }
        return chosen;
    }

    /// The parser for these commands.
    static CommandLine parser(Map<String, Command> commands) {
        CommandSpec root = CommandSpec.create().name("nsot");
        root.usageMessage()
                .description("The nuclear spin-orbit torque: the torque that flowing spins exert on atomic nuclei.", "")
                .commandListHeading("%nCommands:%n")
                .footer(
                        "",
                        "Example:",
                        "  nsot torque --isotope 63Cu --permeability \"1.2566e-6 H/m\"",
                        "",
                        "nsot COMMAND --help explains one command.");
        CommonOptions.addHelp(root);
        commands.forEach(
                (name, command) -> root.addSubcommand(name, command.spec().name(name)));
        return new CommandLine(root).setUsageHelpWidth(100).setUsageHelpAutoWidth(false);
    }
}
