package org.nsot.cli;

import java.util.List;
import java.util.stream.Stream;
import org.nsot.matter.Catalogue;
import org.nsot.matter.Injector;
import org.nsot.matter.Isotope;
import org.nsot.matter.TableEntry;
import org.nsot.scenario.Tables;

/// What completion offers for an argument or the value of an option: its words, or the names of a table.
final class CompletionWords {
    private static final Tables TABLES = Tables.builtIn();

    private CompletionWords() {}

    static List<String> of(CommandSpec command) {
        return switch (command.name()) {
            case "nuclei" -> keys(TABLES.isotopes());
            case "metals" -> keys(TABLES.metals());
            case "injectors" -> distinct(TABLES.injectors().all().stream().map(Injector::material));
            case "show" ->
                Stream.of(TABLES.isotopes(), TABLES.metals(), TABLES.injectors())
                        .flatMap(table -> keys(table).stream())
                        .toList();
            default ->
                command.argument() == null ? List.of() : command.argument().words();
        };
    }

    static List<String> of(OptionSpec option) {
        return switch (option.name()) {
            case "isotope" -> keys(TABLES.isotopes());
            case "element" -> distinct(TABLES.isotopes().all().stream().map(Isotope::element));
            default -> option.choices();
        };
    }

    private static List<String> keys(Catalogue<? extends TableEntry> table) {
        return table.all().stream().map(TableEntry::key).toList();
    }

    private static List<String> distinct(Stream<String> words) {
        return words.distinct().toList();
    }
}
