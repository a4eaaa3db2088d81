package org.nsot.sweep;

import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Column;
import org.nsot.scenario.Study;

/// What `nsot study list` and `nsot validate` answer.
public final class StudyReports {
    private static final int BYTES_OF_A_NUMBER = 8;
    private static final int BYTES_OF_AN_EMPTY_STORE = 3 << 20;

    private StudyReports() {}

    /// Studies that come with the program.
    public static Document examples(List<String> names) {
        List<Group> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(Group.of(Entry.text("name", "name", name), Entry.text("about", "about", about(name))));
        }
        return new Document(
                "study-list",
                Group.of(),
                Group.of(new Entry("examples", "Examples", new Rows(rows))),
                List.of(),
                List.of());
    }

    /// The first sentence of an example, a comment of one line or several.
    private static String about(String name) {
        StringBuilder comment = new StringBuilder();
        StudyExamples.text(name)
                .lines()
                .takeWhile(line -> line.startsWith("# "))
                .forEach(line -> comment.append(line.substring(1)));
        int end = comment.indexOf(". ");
        return comment.substring(1, end < 0 ? comment.length() : end + 1);
    }

    /// Studies that can be taken.
    public static Document validate(List<Study> studies) {
        List<Group> axes = new ArrayList<>();
        for (Study study : studies) {
            study.axes().forEach(axis -> axes.add(axis(study, axis)));
        }
        List<Entry> results = new ArrayList<>();
        results.add(new Entry(
                "studies",
                "Studies",
                new Rows(studies.stream().map(StudyReports::size).toList())));
        if (!axes.isEmpty()) {
            results.add(new Entry("axes", "Axes", new Rows(axes)));
        }
        return new Document(
                "validate",
                Group.of(),
                new Group(results),
                List.of("The size of the store is an estimate from above."),
                List.of());
    }

    private static Group size(Study study) {
        return Group.of(
                Entry.text("study", "study", study.name()),
                Entry.text("kind", "kind", study.kind().key()),
                Entry.amount("points", "points", (double) study.points(), "1"),
                Entry.amount("chunks", "chunks", study.chunks(), "1"),
                Entry.amount("store", "store", megabytes(study), "MB"),
                Entry.text(
                        "outputs",
                        "outputs",
                        String.join(
                                ", ", study.outputs().stream().map(Column::key).toList())));
    }

    /// Its numbers as they are, with the number of the point, in an otherwise empty store.
    private static double megabytes(Study study) {
        double row = (double) BYTES_OF_A_NUMBER * (study.columns().size() + 1);
        return (BYTES_OF_AN_EMPTY_STORE + row * (double) study.points()) * 1e-6;
    }

    private static Group axis(Study study, Axis axis) {
        return Group.of(
                Entry.text("study", "study", study.name()),
                Entry.text("axis", "axis", axis.parameter().option()),
                Entry.text("values", "values", AxisText.of(axis, AxisText.unit(axis))),
                Entry.text("unit", "unit", axis.column().unit()),
                Entry.amount("number", "number", (double) AxisText.number(axis, study), "1"));
    }
}
