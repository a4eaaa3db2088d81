package org.nsot.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `nsot completion`: the script that completes commands and options in bash and zsh.
final class CompletionCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Prints a script that completes commands and options in bash and zsh.", "")
                .footer("", "Example:", "  source <(nsot completion)");
        CommonOptions.addHelp(spec);
        return spec;
    }

    @Override
    public void run(ParseResult given, Session session) {
        String[] all = {};
        session.out().print(AutoComplete.bash("nsot", Commands.parser(Commands.askedFor(all))));
    }
}
