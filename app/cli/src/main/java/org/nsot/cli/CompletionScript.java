package org.nsot.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The script that completes commands, options and their words in bash and zsh.
final class CompletionScript {
    private CompletionScript() {}

    static String of(Collection<CommandSpec> commands) {
        StringBuilder script = new StringBuilder();
        script.append("# Completion of nsot for bash and zsh: source <(nsot completion)\n")
                .append("if [ -n \"${ZSH_VERSION:-}\" ]; then autoload -U +X bashcompinit && bashcompinit; fi\n")
                .append("_nsot() {\n")
                .append("  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=\n")
                .append("  if [ \"$COMP_CWORD\" -le 1 ]; then\n")
                .append("    words=\"")
                .append(names(commands))
                .append(" --help --version\"\n")
                .append("  else\n")
                .append("    case \"${COMP_WORDS[1]} $before\" in\n");
        commands.forEach(command -> options(command, script));
        script.append("    esac\n")
                .append("  fi\n")
                .append("  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n")
                .append("}\n")
                .append("complete -o default -F _nsot nsot ./nsot\n");
        return script.toString();
    }

    private static String names(Collection<CommandSpec> commands) {
        return commands.stream().map(CommandSpec::name).collect(Collectors.joining(" "));
    }

    private static void options(CommandSpec command, StringBuilder script) {
        for (OptionSpec option : command.options()) {
            if (!option.isFlag()) {
                branch(command.name() + " --" + option.name(), option.choices(), script);
            }
        }
        Stream<String> all = command.options().stream().map(o -> "--" + o.name());
        branch(
                command.name() + " *",
                Stream.concat(command.words().stream(), all).toList(),
                script);
    }

    private static void branch(String when, List<String> words, StringBuilder script) {
        String pattern = when.replace(" ", "\\ ");
        script.append("      ")
                .append(pattern)
                .append(") words=\"")
                .append(String.join(" ", words))
                .append("\" ;;\n");
    }
}
