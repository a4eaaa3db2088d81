package org.nsot.sweep;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nsot.document.Document;
import org.nsot.document.Node;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Column;
import org.nsot.scenario.DeviceScenario.Value;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.QuantityParameter;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudySources;
import org.nsot.scenario.Tables;
import org.nsot.scenario.TablesFile;
import org.nsot.scenario.Unit;

/// What `nsot explain` answers: every value of a study, and where it came from.
public final class StudyExplanation {
    private static final Set<String> NO_TABLE = Set.of("given", "default", "vacuum", "Knight shift", "isotope");

    private final Study study;
    private final StudySources sources;
    private final List<String> notes = new ArrayList<>();
    private final Set<String> references = new LinkedHashSet<>();

    private StudyExplanation(Study study, StudySources sources) {
        this.study = study;
        this.sources = sources;
    }

    /// The answer about a study.
    public static Document of(Study study, StudySources sources) {
        return new StudyExplanation(study, sources).answer();
    }

    private Document answer() {
        List<Entry> results = new ArrayList<>();
        results.add(new Entry("values", "Values", new Rows(values())));
        if (!study.axes().isEmpty()) {
            results.add(new Entry(
                    "axes",
                    "Axes",
                    new Rows(study.axes().stream().map(this::axis).toList())));
        }
        results.add(new Entry(
                "outputs",
                "Outputs",
                new Rows(study.outputs().stream().map(StudyExplanation::output).toList())));
        return new Document(
                "explain",
                Group.of(
                        Entry.text("study", "study", study.name()),
                        Entry.text("kind", "kind", study.kind().key()),
                        Entry.text("points", "points", String.valueOf(study.points())),
                        Entry.text("tables", "tables", sources.of("tables").orElse("those of the program")),
                        Entry.text("outputs", "outputs", sources.of("outputs").orElse("default"))),
                new Group(results),
                notes,
                List.copyOf(references));
    }

    private List<Group> values() {
        Map<String, Value> completed = completed();
        List<Group> rows = new ArrayList<>();
        List<Parameter> swept = study.axes().stream().map(Axis::parameter).toList();
        for (Parameter parameter : study.kind().parameters()) {
            if (!swept.contains(parameter)) {
                value(parameter, completed).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /// Those at the first point; none, with a note, where there they cannot be.
    private Map<String, Value> completed() {
        Optional<Tables> own = study.tables().map(text -> TablesFile.of(text, Tables.builtIn()));
        try {
            Map<String, Value> completed =
                    ((Calculation) study.kind()).completed(study, Place.of(study, Place.drawn(study), 0), own);
            if (study.axes().stream().anyMatch(Axis.Words.class::isInstance)) {
                notes.add("Values of the tables are those at the first point.");
            }
            return completed;
        } catch (Refusal refusal) {
            notes.add("The tables do not complete the first point: " + refusal.given() + ".");
            return Map.of();
        }
    }

    private Optional<Group> value(Parameter parameter, Map<String, Value> completed) {
        String given = study.fixed().get(parameter.option());
        Value known = completed.get(parameter.option());
        if (given != null) {
            String place = sources.of(study.kind().key(), parameter.option()).orElse("given");
            return Optional.of(row(parameter, given, place));
        }
        if (known != null) {
            Unit unit = Unit.of(String.valueOf(parameter.unit()));
            return Optional.of(row(parameter, Quantity.format(known.si(), unit), source(known.source())));
        }
        return Optional.ofNullable(parameter.defaultText()).map(text -> row(parameter, text, "default"));
    }

    private String source(String source) {
        if (NO_TABLE.contains(source)) {
            return source;
        }
        references.add(source);
        return "table, " + source;
    }

    private static Group row(Parameter parameter, String text, String source) {
        return Group.of(
                Entry.text("parameter", "parameter", parameter.option()),
                Entry.text("value", "value", text),
                new Entry("si", "in SI", si(parameter, text)),
                Entry.text("si_unit", "SI unit", siUnit(parameter)),
                Entry.text("from", "from", source),
                Entry.text("meaning", "meaning", parameter.label()));
    }

    private static Node si(Parameter parameter, String text) {
        return parameter.isWord()
                ? new Node.Text("")
                : new Node.Real(
                        QuantityParameter.of(parameter.option(), String.valueOf(parameter.unit()), parameter.example())
                                .parseUncertain(text)
                                .nominal());
    }

    private static String siUnit(Parameter parameter) {
        return parameter.isWord()
                ? ""
                : Unit.of(String.valueOf(parameter.unit())).dimension().toString();
    }

    private Group axis(Axis axis) {
        Parameter parameter = axis.parameter();
        Unit si = Unit.of(parameter.isWord() ? "1" : siUnit(parameter));
        return Group.of(
                Entry.text("axis", "axis", parameter.option()),
                Entry.text("values", "values", AxisText.of(axis, AxisText.unit(axis))),
                Entry.text("unit", "unit", axis.column().unit()),
                Entry.text("si", "in SI", parameter.isWord() ? "" : AxisText.of(axis, si)),
                Entry.text("si_unit", "SI unit", siUnit(parameter)),
                Entry.amount("number", "number", (double) AxisText.number(axis, study), "1"),
                Entry.text(
                        "from", "from", sources.of("sweep", parameter.option()).orElse("given")),
                Entry.text("meaning", "meaning", parameter.label()));
    }

    private static Group output(Column column) {
        return Group.of(
                Entry.text("output", "output", column.key()),
                Entry.text("unit", "unit", column.holdsWords() ? "words" : column.unit()),
                Entry.text("meaning", "meaning", column.label()));
    }
}
