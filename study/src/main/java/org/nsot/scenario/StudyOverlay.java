package org.nsot.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nsot.errors.ErrorCode;

/// What a command line lays over a study file, or says instead of one.
///
/// | option       | as in                                                                                     |
/// |--------------|-------------------------------------------------------------------------------------------|
/// | `--set`      | `t2 = 1 ms; isotope = 63Cu`                                                               |
/// | `--sweep`    | `t2 = 1 ms to 9 ms in 5 logarithmic; isotope = 63Cu, 65Cu; spin-hall-angle = drawn 0..0.1` |
/// | `--sampling` | `sobol 1024` or `random 1000 seed 7`                                                      |
///
/// @param of       what is computed, without a file
/// @param set      values
/// @param sweep    axes
/// @param outputs  outputs, with commas
/// @param sampling samples of drawn axes
/// @param as       name of the study
public record StudyOverlay(
        Optional<String> of,
        Optional<String> set,
        Optional<String> sweep,
        Optional<String> outputs,
        Optional<String> sampling,
        Optional<String> as) {
    /// Nothing.
    public static final StudyOverlay NONE = new StudyOverlay(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern GRID =
            Pattern.compile("(.+?)\\s+to\\s+(.+?)\\s+in\\s+(\\S+)(?:\\s+(linear|logarithmic))?");
    private static final Pattern DRAWN = Pattern.compile("drawn\\s+(.+?)(?:\\s+(linear|logarithmic))?");
    private static final Pattern SAMPLES = Pattern.compile("(\\S+)\\s+(\\S+)(?:\\s+seed\\s+(\\S+))?");

    /// The fields of a file with this over them.
    YamlFields over(YamlFields file, List<? extends StudyKind> kinds) {
        Map<String, YamlField> all = new LinkedHashMap<>(file.byKey());
        as.ifPresent(name -> put(all, text("--as", "study", name)));
        String kind = of.orElseGet(() -> kinds.stream()
                .map(StudyKind::key)
                .filter(all::containsKey)
                .findFirst()
                .orElse("run"));
        of.ifPresent(word -> put(all, section("--of", word, word, Map.of())));
        set.ifPresent(text -> lay(all, kind, "--set", text, StudyOverlay::value));
        sweep.ifPresent(text -> lay(all, "sweep", "--sweep", text, StudyOverlay::axis));
        outputs.ifPresent(text -> put(all, list("--outputs", "outputs", text, 0)));
        sampling.ifPresent(text -> put(all, samples(text)));
        removeFixed(all, kind);
        return new YamlFields(file.file(), file.path(), file.place(), all);
    }

    /// A value and an axis of the same name: what the command line says wins.
    private void removeFixed(Map<String, YamlField> all, String kind) {
        YamlField values = all.get(kind);
        YamlField axes = all.get("sweep");
        if (values == null
                || axes == null
                || !(values.value() instanceof YamlFields fixed)
                || !(axes.value() instanceof YamlFields swept)) {
            return;
        }
        sweep.ifPresent(_ -> all.put(kind, without(values, fixed, swept, "--sweep")));
        set.ifPresent(_ -> all.put("sweep", without(axes, swept, fixed, "--set")));
    }

    private static YamlField without(YamlField section, YamlFields fields, YamlFields others, String option) {
        Map<String, YamlField> kept = new LinkedHashMap<>(fields.byKey());
        others.byKey().forEach((key, field) -> {
            if (field.file().name().equals(option)) {
                kept.remove(key);
            }
        });
        return with(section, new YamlFields(fields.file(), fields.path(), fields.place(), kept));
    }

    private static YamlField with(YamlField field, YamlValue value) {
        return new YamlField(field.file(), field.path(), field.key(), field.keyPlace(), value);
    }

    private static void put(Map<String, YamlField> all, YamlField field) {
        all.put(field.key(), field);
    }

    /// Makes a field of an entry of an option.
    private interface Reader {
        YamlField read(String option, String key, String text, String whole, int column);
    }

    private static void lay(Map<String, YamlField> all, String section, String option, String text, Reader reader) {
        YamlField under = all.get(section);
        Map<String, YamlField> fields = new LinkedHashMap<>();
        if (under != null && under.value() instanceof YamlFields known) {
            fields.putAll(known.byKey());
        }
        entries(option, text, reader).forEach(field -> fields.put(field.key(), field));
        TextFile file = under == null ? new TextFile(option, text) : under.file();
        FilePlace place = under == null ? FilePlace.START : under.keyPlace();
        put(all, new YamlField(file, section, section, place, new YamlFields(file, section, place, fields)));
    }

    private static List<YamlField> entries(String option, String text, Reader reader) {
        List<YamlField> fields = new ArrayList<>();
        int start = 0;
        for (String entry : text.split(";", -1)) {
            int equals = entry.indexOf('=');
            if (!entry.isBlank() && equals < 0) {
                throw new TextFile(option, text)
                        .refuse(
                                ErrorCode.COMMAND_LINE,
                                new FilePlace(1, start + 1),
                                option + " \"" + entry.strip() + "\"",
                                "key = value, with semicolons between",
                                "write for example " + option + " \"t2 = 1 ms\"");
            }
            if (!entry.isBlank()) {
                String value = entry.substring(equals + 1);
                int blanks = value.length() - value.stripLeading().length();
                YamlField field = reader.read(
                        option, entry.substring(0, equals).strip(), value.strip(), text, start + equals + 2 + blanks);
                int lead = entry.length() - entry.stripLeading().length();
                FilePlace keyPlace = new FilePlace(1, start + lead + 1);
                YamlField placed = new YamlField(field.file(), field.path(), field.key(), keyPlace, field.value());
                placed.refuseIfRepeated(fields.stream()
                        .filter(f -> f.key().equals(placed.key()))
                        .findFirst()
                        .orElse(null));
                fields.add(placed);
            }
            start += entry.length() + 1;
        }
        return fields;
    }

    private static YamlField value(String option, String key, String text, String whole, int column) {
        return field(option, whole, key, column, new YamlText(text, new FilePlace(1, column)));
    }

    private static YamlField axis(String option, String key, String text, String whole, int column) {
        Matcher grid = GRID.matcher(text);
        Matcher drawn = DRAWN.matcher(text);
        if (drawn.matches()) {
            return parts(option, key, whole, column, drawn, List.of("drawn", "scale"));
        }
        if (grid.matches()) {
            return parts(option, key, whole, column, grid, List.of("from", "to", "points", "scale"));
        }
        return list(option, key, whole, text, column);
    }

    private static YamlField parts(
            String option, String key, String whole, int column, Matcher matched, List<String> names) {
        Map<String, YamlField> fields = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String part = matched.group(i + 1);
            if (part != null) {
                int at = column + matched.start(i + 1);
                fields.put(
                        names.get(i), field(option, whole, names.get(i), at, new YamlText(part, new FilePlace(1, at))));
            }
        }
        FilePlace place = new FilePlace(1, column);
        return field(option, whole, key, column, new YamlFields(new TextFile(option, whole), key, place, fields));
    }

    private static YamlField list(String option, String key, String whole, int column) {
        return list(option, key, whole, whole, Math.max(column, 1));
    }

    private static YamlField list(String option, String key, String whole, String text, int column) {
        List<YamlText> items = new ArrayList<>();
        int at = column;
        for (String item : text.split(",", -1)) {
            int blanks = item.length() - item.stripLeading().length();
            items.add(new YamlText(item.strip(), new FilePlace(1, at + blanks)));
            at += item.length() + 1;
        }
        return field(option, whole, key, column, new YamlList(items, new FilePlace(1, column)));
    }

    private static YamlField samples(String text) {
        Matcher matched = SAMPLES.matcher(text.strip());
        if (!matched.matches()) {
            throw new TextFile("--sampling", text)
                    .refuse(
                            ErrorCode.COMMAND_LINE,
                            FilePlace.START,
                            "--sampling " + text,
                            "a method, how many, and a seed if random",
                            "write for example --sampling \"random 1000 seed 7\"");
        }
        return parts("--sampling", "sampling", text, 1, matched, List.of("method", "points", "seed"));
    }

    private static YamlField text(String option, String key, String text) {
        return field(option, text, key, 1, new YamlText(text, FilePlace.START));
    }

    private static YamlField section(String option, String key, String whole, Map<String, YamlField> fields) {
        return field(option, whole, key, 1, new YamlFields(new TextFile(option, whole), key, FilePlace.START, fields));
    }

    private static YamlField field(String option, String whole, String key, int column, YamlValue value) {
        return new YamlField(new TextFile(option, whole), key, key, new FilePlace(1, column), value);
    }
}
