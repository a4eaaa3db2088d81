package org.nsot.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The script that completes commands, options and their words in bash and zsh.
///
/// bash splits `--format=json` at the equals sign, zsh does not: the script takes both.
final class CompletionScript {
    private static final String HEAD = """
            # Completion of nsot for bash and zsh: source <(nsot completion)
            if [ -n "${ZSH_VERSION:-}" ]; then autoload -U +X bashcompinit && bashcompinit; fi
            _nsot() {
              local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} prefix= command= words= files= i
              for ((i = 1; i < COMP_CWORD; i++)); do
                case ${COMP_WORDS[i]} in
                  -*) ;;
                  *) command=${COMP_WORDS[i]}; break ;;
                esac
              done
              case "$command ${COMP_WORDS[i+1]}" in
                TWO_WORDS) [ $((i + 1)) -lt $COMP_CWORD ] && command="$command ${COMP_WORDS[i+1]}" ;;
              esac
              case $word in
                =) word= ;;
                --*=*) before=${word%%=*}; prefix=$before=; word=${word#*=} ;;
                *) [ "$before" = "=" ] && before=${COMP_WORDS[COMP_CWORD-2]} ;;
              esac
              case "$command $before" in
            """;
    private static final String TAIL = """
              esac
              if [ -n "$files" ]; then
                compopt -o filenames 2>/dev/null
                COMPREPLY=($(compgen -P "$prefix" -f -- "$word"))
              else
                COMPREPLY=($(compgen -P "$prefix" -W "$words" -- "$word"))
              fi
            }
            complete -F _nsot nsot ./nsot
            """;

    private CompletionScript() {}

    static String of(Collection<CommandSpec> commands) {
        List<String> all = commands.stream().map(CommandSpec::name).toList();
        List<String> twoWords = all.stream().filter(name -> name.contains(" ")).toList();
        List<String> names = all.stream()
                .map(name -> name.replaceFirst(" .*", ""))
                .distinct()
                .toList();
        StringBuilder script = new StringBuilder(HEAD.replace(
                "TWO_WORDS", twoWords.stream().map(CompletionScript::escaped).collect(Collectors.joining("|"))));
        branch("", plus(names, Stream.of("help", "--help", "--version")), script);
        branch("help", names, script);
        twoWords.stream().map(name -> name.replaceFirst(" .*", "")).distinct().forEach(first -> {
            List<String> seconds = twoWords.stream()
                    .filter(name -> name.startsWith(first + " "))
                    .map(name -> name.replaceFirst(".* ", ""))
                    .toList();
            Stream<String> own = commands.stream()
                    .filter(command -> command.name().equals(first))
                    .flatMap(command -> command.options().stream().map(o -> "--" + o.name()));
            line(first + "\\ " + first, words(plus(seconds, own)), script);
        });
        commands.stream()
                .sorted(Comparator.comparing(command -> !command.name().contains(" "))) // map would match map info too
                .forEach(command -> options(command, script));
        return script.append(TAIL).toString();
    }

    private static void options(CommandSpec command, StringBuilder script) {
        for (OptionSpec option : command.options()) {
            if (option.isFile()) {
                line(escaped(command.name()) + "\\ --" + option.name(), "files=yes", script);
            } else if (!option.isFlag()) {
                line(escaped(command.name()) + "\\ --" + option.name(), words(CompletionWords.of(option)), script);
            }
        }
        branch(
                command.name(),
                plus(CompletionWords.of(command), command.options().stream().map(o -> "--" + o.name())),
                script);
    }

    private static List<String> plus(List<String> words, Stream<String> more) {
        return Stream.concat(words.stream(), more).toList();
    }

    /// What is offered behind the command, unless the word before is an option with a value.
    private static void branch(String command, List<String> words, StringBuilder script) {
        line(escaped(command) + "\\ *", words(words), script);
    }

    private static String words(List<String> words) {
        return words.stream().collect(Collectors.joining(" ", "words=\"", "\""));
    }

    private static void line(String pattern, String action, StringBuilder script) {
        script.append("    ").append(pattern).append(") ").append(action).append(" ;;\n");
    }

    private static String escaped(String name) {
        return name.replace(" ", "\\ ");
    }
}
