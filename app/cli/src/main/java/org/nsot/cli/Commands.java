package org.nsot.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The commands by name, each made only when asked for.
final class Commands {
    private static final Map<String, Supplier<Command>> ALL = all();

    private Commands() {}

    private static Map<String, Supplier<Command>> all() {
        Map<String, Supplier<Command>> all = new LinkedHashMap<>();
        all.put("reproduce", ReproduceCommand::new);
        all.put("audit", AuditCommand::new);
        all.put("torque", TorqueCommand::new);
        all.put("run", RunCommand::new);
        all.put("device", DeviceCommand::new);
        all.put("screen", ScreenCommand::new);
        all.put("map", MapCommand::new);
        all.put("map info", MapInfoCommand::new);
        all.put("map slice", MapSliceCommand::new);
        all.put("map diff", MapDiffCommand::new);
        all.put("study list", StudyListCommand::new);
        all.put("study new", StudyNewCommand::new);
        all.put("validate", ValidateCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("sweep", SweepCommand::new);
        all.put("results list", ResultsListCommand::new);
        all.put("results show", ResultsShowCommand::new);
        all.put("results query", ResultsQueryCommand::new);
        all.put("results export", ResultsExportCommand::new);
        all.put("results figure", ResultsFigureCommand::new);
        all.put("results delete", ResultsDeleteCommand::new);
        all.put("results merge", ResultsMergeCommand::new);
        all.put("eval", EvalCommand::new);
        all.put("nuclei", NucleiCommand::new);
        all.put("metals", MetalsCommand::new);
        all.put("injectors", InjectorsCommand::new);
        all.put("show", ShowCommand::new);
        all.put("completion", CompletionCommand::new);
        return all;
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static List<CommandSpec> specs() {
        return ALL.values().stream().map(made -> made.get().spec()).toList();
    }

    static boolean has(String name) {
        return ALL.containsKey(name);
    }

    static Command of(String name) {
        Supplier<Command> made = ALL.get(name);
        if (made == null) {
            throw new IllegalStateException("no command " + name);
        }
        return made.get();
    }

    /// The command's name at the front of some words, of two words where there is such a command.
    static String nameIn(List<String> words) {
        String two = String.join(" ", words.subList(0, Math.min(2, words.size())));
        return has(two) ? two : words.getFirst();
    }
}
