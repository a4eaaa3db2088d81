package org.nsot.scenario;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the values, axes and outputs of a study were given: a line of a file, or an option.
///
/// @param places by the path of the key, as in `run.t2`, `sweep.current` and `outputs`
public record StudySources(Map<String, String> places) {
    /// Copies the map.
    public StudySources {
        places = Map.copyOf(places);
    }

    /// Those of a file, of what it includes, and of what a command line lays over it.
    public static StudySources read(Path file, List<? extends StudyKind> kinds, StudyOverlay overlay) {
        return of(overlay.over(StudyInclude.read(file), kinds));
    }

    /// The same of a text; it may be empty.
    ///
    /// @param name of the text
    public static StudySources of(String name, String text, List<? extends StudyKind> kinds, StudyOverlay overlay) {
        TextFile file = new TextFile(name, text);
        return of(overlay.over(YamlFields.ofOptional(file), kinds));
    }

    private static StudySources of(YamlFields fields) {
        Map<String, String> places = new LinkedHashMap<>();
        for (YamlField field : fields.all()) {
            places.put(field.key(), place(field));
            if (field.value() instanceof YamlFields inside) {
                inside.all().forEach(f -> places.put(field.key() + "." + f.key(), place(f)));
            }
        }
        return new StudySources(places);
    }

    private static String place(YamlField field) {
        String name = field.file().name();
        return name.startsWith("--") ? name : name + ":" + field.keyPlace().line();
    }

    /// Where the value of a key was given, if it was.
    public Optional<String> of(String section, String key) {
        return Optional.ofNullable(places.get(section + "." + key));
    }

    /// Where a key at the top was given, if it was.
    public Optional<String> of(String key) {
        return Optional.ofNullable(places.get(key));
    }
}
