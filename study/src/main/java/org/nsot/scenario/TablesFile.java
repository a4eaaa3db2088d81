package org.nsot.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.matter.Catalogue;
import org.nsot.matter.Isotope;
import org.nsot.matter.TableEntry;

/// Reads a user's own nuclei, metals and injectors from a YAML file and lays them over tables.
///
/// A known name overlays only the fields that are given; a new name makes a new entry. The format is in
/// `docs/reference/tables-file.md`.
public final class TablesFile {
    static final List<String> KEYS = List.of(SourcedReader.SOURCE, "nuclei", "metals", "injectors");

    private TablesFile() {}

    /// The tables with the entries of the file over them.
    ///
    /// @param under the tables below, which stay as they are
    /// @throws Refusal with file, line and column: NSOT-601 to NSOT-609 for the file, NSOT-201 to NSOT-205 for a
    ///     quantity, NSOT-101 to NSOT-103, NSOT-301 and NSOT-307 for an entry
    public static Tables read(Path file, Tables under) {
        return of(TextFile.read(file), under);
    }

    /// The tables with the entries of a text over them, as [#read].
    ///
    /// @throws Refusal as [#read], with line and column of the text
    public static Tables of(String text, Tables under) {
        return of(new TextFile("tables", text), under);
    }

    private static Tables of(TextFile file, Tables under) {
        YamlFields fields = YamlReader.read(file).only(KEYS);
        SourcedReader values = new SourcedReader(Optional.empty()).within(fields);
        if (fields.all().stream().allMatch(f -> f.key().equals(SourcedReader.SOURCE))) {
            throw fields.missing("nuclei, metals or injectors", "");
        }
        Catalogue<Isotope> isotopes = overlaid(under.isotopes(), fields.find("nuclei"), IsotopeFields::read, values);
        MetalFields metals = new MetalFields(isotopes);
        return new Tables(
                isotopes,
                overlaid(under.metals(), fields.find("metals"), metals::read, values),
                overlaid(under.injectors(), fields.find("injectors"), InjectorFields::read, values));
    }

    private static <T extends TableEntry> Catalogue<T> overlaid(
            Catalogue<T> under, Optional<YamlField> table, EntryReader<T> reader, SourcedReader values) {
        List<T> entries = new ArrayList<>();
        Names names = new Names(under.all());
        for (YamlField field : table.map(f -> f.fields().all()).orElse(List.of())) {
            Optional<T> known = under.find(field.key());
            if (known.isEmpty()) {
                demandName(field);
            }
            T entry = field.fields().checked(given -> reader.read(field.key(), known, given, values));
            names.take(entry, field);
            entries.add(entry);
        }
        return under.with(entries);
    }

    private static void demandName(YamlField field) {
        if (!field.key().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}()._+-]{0,39}")) {
            throw field.refuse(
                    ErrorCode.ENTRY_INVALID,
                    field.path() + " as a name",
                    "letters, digits and ( ) . _ + -, at most 40, a letter or digit first",
                    "write for example Pt-own2026");
        }
    }

    /// Which entry each name stands for.
    private static final class Names {
        private final Map<String, String> keys = new HashMap<>();
        private final Map<String, YamlField> given = new HashMap<>();

        Names(List<? extends TableEntry> entries) {
            entries.forEach(this::add);
        }

        /// Takes the names of a new entry.
        ///
        /// @throws Refusal NSOT-608 if the file gave it before, NSOT-307 if a name stands for another entry
        void take(TableEntry entry, YamlField field) {
            field.refuseIfRepeated(given.putIfAbsent(entry.key(), field));
            add(entry).ifPresent(other -> {
                throw field.refuse(
                        ErrorCode.ENTRY_INVALID,
                        field.path() + " has a name that stands for " + other,
                        "names of its own",
                        "choose another name");
            });
        }

        private Optional<String> add(TableEntry entry) {
            Optional<String> other = Optional.empty();
            List<String> all = new ArrayList<>(entry.aliases());
            all.add(entry.key());
            for (String name : all) {
                String owner = keys.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), entry.key());
                other = owner == null || owner.equals(entry.key()) ? other : Optional.of(owner);
            }
            return other;
        }
    }
}
