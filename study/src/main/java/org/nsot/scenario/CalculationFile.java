package org.nsot.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.ErrorCode;

/// The values of one calculation in a study file without a sweep, as `nsot torque FILE` takes them.
///
/// @param texts  by option
/// @param tables text of the file with the user's own tables
public record CalculationFile(Map<String, String> texts, Optional<String> tables) {
    /// Copies the map.
    public CalculationFile {
        texts = Map.copyOf(texts);
    }

    /// Reads a file and those that it includes; each text is read once, so that a refusal points into the file.
    ///
    /// @param kind       the key of its section
    /// @param parameters what may stand there
    /// @throws org.nsot.errors.Refusal with file, line and column of the first thing that cannot be taken
    public static CalculationFile read(Path file, String kind, List<? extends Parameter> parameters) {
        YamlFields fields = StudyInclude.read(file);
        return of(fields, kind, parameters, fields.find("tables").map(f -> StudyFile.tables(file, f)));
    }

    /// A file about one calculation as a study of one point without a name; empty if it has a name or a sweep.
    ///
    /// @param kinds the calculations that there are
    /// @throws org.nsot.errors.Refusal with file, line and column of the first thing that cannot be taken
    public static Optional<Study> single(Path file, List<? extends StudyKind> kinds) {
        YamlFields fields = StudyInclude.read(file);
        if (fields.find("study").isEmpty() && fields.find("sweep").isEmpty()) {
            for (StudyKind kind : kinds) {
                if (fields.find(kind.key()).isPresent()) {
                    return Optional.of(read(file, kind.key(), kind.parameters()).point(kind));
                }
            }
        }
        return Optional.empty();
    }

    private Study point(StudyKind kind) {
        return new Study(
                "one point",
                kind,
                texts,
                List.of(),
                SampleDesign.NONE,
                kind.results().subList(0, kind.shown()),
                tables);
    }

    /// The values of a text that includes no other.
    static CalculationFile of(TextFile file, String kind, List<? extends Parameter> parameters) {
        return of(YamlReader.read(file), kind, parameters, Optional.empty());
    }

    private static CalculationFile of(
            YamlFields fields, String kind, List<? extends Parameter> parameters, Optional<String> tables) {
        for (String key : List.of("sweep", "sampling")) {
            fields.find(key).ifPresent(field -> {
                throw field.refuse(
                        ErrorCode.STUDY_CONTRADICTS,
                        key + " in a file for nsot " + kind + ", which computes one point",
                        "a file without sweep and sampling",
                        "take nsot sweep, or remove " + key);
            });
        }
        YamlFields section = fields.only(List.of("study", "include", "tables", "outputs", kind))
                .require(kind, "")
                .fields();
        Map<String, String> texts = new LinkedHashMap<>();
        for (YamlField field : section.only(options(parameters)).all()) {
            for (Parameter parameter : parameters) {
                if (parameter.option().equals(field.key())) {
                    texts.put(field.key(), field.read(text -> checked(parameter, text)));
                }
            }
        }
        return new CalculationFile(texts, tables);
    }

    private static String checked(Parameter parameter, String text) {
        Inputs.check(parameter, text);
        return text;
    }

    private static List<String> options(List<? extends Parameter> parameters) {
        List<String> options = new ArrayList<>();
        parameters.forEach(parameter -> options.add(parameter.option()));
        return options;
    }

    /// The texts of some of the parameters.
    public <P extends Enum<P> & Parameter> Map<P, String> texts(Class<P> type) {
        Map<P, String> found = new EnumMap<>(type);
        for (P parameter : type.getEnumConstants()) {
            String text = texts.get(parameter.option());
            if (text != null) {
                found.put(parameter, text);
            }
        }
        return found;
    }

    /// The user's own tables over those of the program, if the file names some.
    public Optional<Tables> ownTables() {
        return tables.map(text -> TablesFile.of(text, Tables.builtIn()));
    }
}
