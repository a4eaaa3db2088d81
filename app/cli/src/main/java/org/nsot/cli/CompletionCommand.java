package org.nsot.cli;

import java.util.List;

/// `nsot completion`: the script that completes commands and options in bash and zsh.
final class CompletionCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                "completion",
                "print a completion script for bash and zsh",
                "Prints a script that completes commands, options and their words in bash and zsh.",
                List.of(),
                List.of("nsot completion > nsot-completion.sh", "source <(nsot completion)"));
    }

    @Override
    public void run(Arguments given, Session session) {
        session.out().print(CompletionScript.of(Commands.specs()));
    }
}
