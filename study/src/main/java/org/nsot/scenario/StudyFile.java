package org.nsot.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;

/// Reads a study from a YAML file. The format is in `docs/reference/study-file.md`.
public final class StudyFile {
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}";
    private static final int MOST_SAMPLES = 100_000_000;
    private static final List<String> METHODS = List.of("sobol", "random");

    private final List<? extends StudyKind> kinds;
    private final YamlFields fields;
    private final Optional<String> tables;
    private final Tables names;

    private StudyFile(List<? extends StudyKind> kinds, YamlFields fields, Optional<String> tables) {
        this.kinds = kinds;
        this.fields = fields;
        this.tables = tables;
        this.names = tables.map(text -> TablesFile.of(text, Tables.builtIn())).orElseGet(Tables::builtIn);
    }

    /// The study of a file and of those that it includes.
    ///
    /// @param kinds the calculations that there are
    /// @throws Refusal with file, line and column of the first thing that cannot be taken
    public static Study read(Path file, List<? extends StudyKind> kinds) {
        return read(file, kinds, StudyOverlay.NONE);
    }

    /// The same with what a command line lays over it.
    public static Study read(Path file, List<? extends StudyKind> kinds, StudyOverlay overlay) {
        YamlFields fields = overlay.over(StudyInclude.read(file), kinds);
        Optional<String> tables = fields.find("tables").map(f -> tables(file, f));
        return new StudyFile(kinds, fields, tables).study();
    }

    /// The study of a text that includes no other and names no tables.
    ///
    /// @param name   its name in refusals
    /// @param tables text of the file with the user's own tables
    public static Study of(String name, String text, Optional<String> tables, List<? extends StudyKind> kinds) {
        return of(name, text, tables, kinds, StudyOverlay.NONE);
    }

    /// The same with what a command line lays over it; the text may be empty.
    public static Study of(
            String name, String text, Optional<String> tables, List<? extends StudyKind> kinds, StudyOverlay overlay) {
        YamlFields fields = YamlFields.ofOptional(new TextFile(name, text));
        return new StudyFile(kinds, overlay.over(fields, kinds), tables).study();
    }

    /// The text of the tables that a file names, which can be taken.
    static String tables(Path file, YamlField field) {
        Path named = file.resolveSibling(field.text());
        return field.read(_ -> {
            TablesFile.read(named, Tables.builtIn());
            return TextFile.read(named).text();
        });
    }

    private Study study() {
        List<String> keys = new ArrayList<>(List.of("study", "include", "tables", "sweep", "sampling", "outputs"));
        kinds.forEach(kind -> keys.add(kind.key()));
        fields.only(keys);
        StudyKind kind = kind();
        Map<String, String> fixed = fixed(kind);
        List<Axis> axes = axes(kind, fixed);
        Study study = new Study(
                fields.require("study", "my-study").read(StudyFile::name),
                kind,
                fixed,
                axes,
                samples(axes),
                outputs(kind),
                tables);
        demandCount(study);
        demandPossible(study);
        return study;
    }

    /// A refusal points to the value without which nothing is wrong, or to the calculation where there is none.
    private void demandPossible(Study study) {
        try {
            study.kind().demandPossible(study);
        } catch (Refusal refusal) {
            throw culprit(study).place(refusal);
        }
    }

    private YamlField culprit(Study study) {
        YamlField section = fields.require(study.kind().key(), "");
        for (YamlField field : section.section().all()) {
            Map<String, String> fixed = new LinkedHashMap<>(study.fixed());
            fixed.remove(field.key());
            if (isPossible(with(study, fixed, study.axes()))) {
                return field;
            }
        }
        for (Axis axis : study.axes()) {
            List<Axis> others = new ArrayList<>(study.axes());
            others.remove(axis);
            if (isPossible(with(study, study.fixed(), others))) {
                return fields.require("sweep", "")
                        .fields()
                        .require(axis.parameter().option(), "");
            }
        }
        return section;
    }

    private static Study with(Study study, Map<String, String> fixed, List<Axis> axes) {
        return new Study(study.name(), study.kind(), fixed, axes, study.samples(), study.outputs(), study.tables());
    }

    private static boolean isPossible(Study study) {
        try {
            study.kind().demandPossible(study);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private StudyKind kind() {
        List<StudyKind> found = new ArrayList<>();
        for (StudyKind kind : kinds) {
            fields.find(kind.key()).ifPresent(_ -> found.add(kind));
        }
        String all = String.join(", ", kinds.stream().map(StudyKind::key).toList());
        if (found.isEmpty()) {
            throw fields.missingOneOf(all, kinds.getFirst().key());
        }
        if (found.size() > 1) {
            throw fields.require(found.get(1).key(), "")
                    .refuse(
                            ErrorCode.STUDY_CONTRADICTS,
                            found.get(0).key() + " and " + found.get(1).key() + " in one study",
                            "one of " + all,
                            "make two studies");
        }
        return found.getFirst();
    }

    private Map<String, String> fixed(StudyKind kind) {
        List<String> known = kind.parameters().stream().map(Parameter::option).toList();
        Map<String, String> fixed = new LinkedHashMap<>();
        for (YamlField field :
                fields.require(kind.key(), "").section().only(known).all()) {
            Parameter parameter = parameter(kind, field.key());
            fixed.put(field.key(), field.read(text -> {
                kind.check(parameter, text, names);
                if (!parameter.isWord()) {
                    var _ = AxisReader.exact(parameter, text);
                }
                return text;
            }));
        }
        return fixed;
    }

    private static Parameter parameter(StudyKind kind, String option) {
        return kind.parameters().stream()
                .filter(p -> p.option().equals(option))
                .findFirst()
                .orElseThrow();
    }

    private List<Axis> axes(StudyKind kind, Map<String, String> fixed) {
        List<String> known = kind.parameters().stream().map(Parameter::option).toList();
        List<Axis> axes = new ArrayList<>();
        for (YamlField field :
                fields.find("sweep").map(f -> f.fields().only(known).all()).orElse(List.of())) {
            if (fixed.containsKey(field.key())) {
                throw field.refuse(
                        ErrorCode.STUDY_CONTRADICTS,
                        field.key() + " stands under " + kind.key() + " and under sweep",
                        "a value or a sweep",
                        "remove one of the two");
            }
            axes.add(new AxisReader(parameter(kind, field.key()), kind, names).read(field));
        }
        return axes;
    }

    private SampleDesign samples(List<Axis> axes) {
        boolean draws = axes.stream().anyMatch(Axis.Drawn.class::isInstance);
        Optional<YamlField> sampling = fields.find("sampling");
        if (draws != sampling.isPresent()) {
            throw draws
                    ? fields.missing("sampling", "{points: 1024}")
                    : sampling.get()
                            .refuse(
                                    ErrorCode.STUDY_CONTRADICTS,
                                    "sampling without a drawn parameter",
                                    "at least one parameter with drawn: under sweep",
                                    "remove sampling, or draw a parameter");
        }
        return sampling.map(f -> design(f.fields().only(List.of("method", "points", "seed"))))
                .orElse(SampleDesign.NONE);
    }

    private static SampleDesign design(YamlFields fields) {
        String method =
                fields.find("method").map(f -> AxisReader.oneOf(f, METHODS)).orElse("sobol");
        int points = AxisReader.count(fields.require("points", "1024"), MOST_SAMPLES);
        long seed = fields.find("seed").map(StudyFile::seed).orElse(1L);
        return new SampleDesign(
                method.equals("sobol") ? SampleDesign.Method.SOBOL : SampleDesign.Method.RANDOM, points, seed);
    }

    private static long seed(YamlField field) {
        if (!field.text().matches("\\d{1,18}")) {
            throw field.refuse(
                    ErrorCode.VALUE_KIND,
                    field.path() + " is " + field.text(),
                    "a whole number from 0, of at most 18 digits",
                    "write for example \"seed: 1\"");
        }
        return Long.parseLong(field.text());
    }

    private List<Column> outputs(StudyKind kind) {
        Optional<YamlField> asked = fields.find("outputs");
        if (asked.isEmpty()) {
            return kind.results().subList(0, kind.shown());
        }
        Set<Column> outputs = new LinkedHashSet<>();
        for (YamlField item : asked.get().items()) {
            if (!outputs.add(output(kind, item))) {
                throw item.refuse(
                        ErrorCode.KEY_REPEATED,
                        item.text() + " stands twice in outputs",
                        "each output once",
                        "remove one");
            }
        }
        return List.copyOf(outputs);
    }

    private static Column output(StudyKind kind, YamlField item) {
        return item.read(text -> {
            List<String> keys = kind.results().stream().map(Column::key).toList();
            String key = text.strip().replace('-', '_');
            return kind.results().stream()
                    .filter(c -> c.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            ErrorCode.KEY_UNKNOWN,
                            text + " is no result of " + kind.key(),
                            String.join(", ", keys),
                            Nearest.to(key, keys)
                                    .map(nearest -> "did you mean " + nearest + "?")
                                    .orElse("take one of these")));
        });
    }

    private static String name(String text) {
        if (!text.matches(NAME)) {
            throw new Refusal(
                    ErrorCode.VALUE_KIND,
                    "study: " + text,
                    "letters, digits and . _ -, at most 60, a letter or digit first",
                    "write for example \"study: my-study\"");
        }
        return text;
    }

    private void demandCount(Study study) {
        double points = study.samples().points();
        for (Axis axis : study.axes()) {
            points *= axis.length();
        }
        if (points > Study.MOST_POINTS) {
            throw fields.require("sweep", "")
                    .refuse(
                            ErrorCode.STUDY_CONTRADICTS,
                            "a study of %.3g points".formatted(points),
                            "at most " + Study.MOST_POINTS,
                            "take fewer values");
        }
    }
}
