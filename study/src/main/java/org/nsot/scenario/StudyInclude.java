package org.nsot.scenario;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsot.errors.ErrorCode;

/// Reads a file over the one that it includes: its own keys win, section by section.
final class StudyInclude {
    private static final int MOST_FILES = 8;

    private StudyInclude() {}

    static YamlFields read(Path file) {
        return read(file, new LinkedHashSet<>());
    }

    private static YamlFields read(Path file, Set<Path> above) {
        above.add(file.toAbsolutePath().normalize());
        YamlFields own = YamlReader.read(TextFile.read(file));
        Optional<YamlField> include = own.find("include");
        return include.map(f -> over(f.read(_ -> read(included(file, f, above), above)), own))
                .orElse(own);
    }

    private static Path included(Path file, YamlField include, Set<Path> above) {
        Path path = file.resolveSibling(include.text());
        if (above.contains(path.toAbsolutePath().normalize()) || above.size() >= MOST_FILES) {
            throw include.refuse(
                    ErrorCode.STUDY_CONTRADICTS,
                    "include: " + include.text() + ", which includes this file again, or is the " + MOST_FILES + "th",
                    "at most " + MOST_FILES + " files, each once",
                    "remove the include");
        }
        return path;
    }

    private static YamlFields over(YamlFields under, YamlFields own) {
        Map<String, YamlField> all = new LinkedHashMap<>(under.byKey());
        own.byKey().forEach((key, field) -> all.merge(key, field, StudyInclude::section));
        return new YamlFields(own.file(), own.path(), own.place(), all);
    }

    private static YamlField section(YamlField under, YamlField own) {
        if (!(under.value() instanceof YamlFields below) || !(own.value() instanceof YamlFields above)) {
            return own;
        }
        Map<String, YamlField> all = new LinkedHashMap<>(below.byKey());
        all.putAll(above.byKey());
        return new YamlField(
                own.file(),
                own.path(),
                own.key(),
                own.keyPlace(),
                new YamlFields(above.file(), above.path(), above.place(), all));
    }
}
