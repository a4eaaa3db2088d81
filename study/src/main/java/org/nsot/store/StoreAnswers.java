package org.nsot.store;

import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Document;
import org.nsot.document.Node;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Rows;
import org.nsot.scenario.Column;

/// What `nsot sweep` and `nsot results` answer.
public final class StoreAnswers {
    private StoreAnswers() {}

    /// The studies of a store.
    public static Document list(ResultStore store) {
        List<Group> rows = new ArrayList<>();
        for (String name : store.names()) {
            StoredStudy study = store.study(name);
            rows.add(Group.of(
                    Entry.text("name", "name", name),
                    Entry.text("kind", "kind", study.kind()),
                    count("points", "points", study.points()),
                    count("kept", "kept", study.kept()),
                    count("failures", "values failed", study.failures()),
                    Entry.text("state", "state", state(study)),
                    Entry.text("started", "started (UTC)", study.started())));
        }
        return new Document(
                "results-list",
                Group.of(Entry.text("store", "store", store.file().toString())),
                Group.of(new Entry("studies", "Studies", new Rows(rows))),
                rows.isEmpty() ? List.of("The store is empty.") : List.of(),
                List.of());
    }

    private static Entry count(String key, String label, long count) {
        return Entry.amount(key, label, (double) count, "1");
    }

    private static String state(StoredStudy study) {
        return study.isComplete() ? "complete" : study.keptChunks() + " of " + study.chunks() + " chunks";
    }

    /// A study with its provenance, columns and failures.
    public static Document show(ResultStore store, String name) {
        StoredStudy study = store.study(name);
        return new Document(
                "results-show",
                provenance(study, store),
                Group.of(
                        count("points", "points", study.points()),
                        count("kept", "points kept", study.kept()),
                        Entry.text("state", "state", state(study)),
                        new Entry("columns", "Columns", new Rows(columns(store, study))),
                        new Entry(
                                "text",
                                "Study file",
                                new Rows(lines(study.provenance().text()))),
                        new Entry("failures", "Failures", new Rows(failures(StoredResults.failures(store, name))))),
                List.of(),
                study.provenance().references());
    }

    private static Group provenance(StoredStudy study, ResultStore store) {
        Provenance from = study.provenance();
        return Group.of(
                Entry.text("store", "store", store.file().toString()),
                Entry.text("study", "study", study.name()),
                Entry.text("kind", "kind", study.kind()),
                Entry.text("fingerprint", "fingerprint (SHA-256)", from.fingerprint()),
                Entry.text("version", "version", from.version()),
                Entry.text("commit", "commit", from.commit()),
                Entry.text("constants_year", "CODATA constants of", String.valueOf(from.constantsYear())),
                Entry.text("seed", "seed", String.valueOf(from.seed())),
                Entry.text("engine", "computed by", from.engine()),
                Entry.text("host", "host", from.host()),
                Entry.text("java", "Java", from.java()),
                Entry.text("started", "started (UTC)", study.started()),
                Entry.text("latest", "latest points kept (UTC)", study.latest().orElse("none yet")));
    }

    private static List<Group> lines(String text) {
        return text.lines()
                .map(line -> Group.of(Entry.text("line", "the study as a file", line)))
                .toList();
    }

    private static List<Group> columns(ResultStore store, StoredStudy study) {
        List<Group> rows = new ArrayList<>();
        for (Column column : study.columns()) {
            List<Entry> row = new ArrayList<>(List.of(
                    Entry.text("column", "column", column.key()),
                    Entry.text("unit", "unit", column.holdsWords() ? "words" : column.unit()),
                    Entry.text("meaning", "meaning", column.label())));
            Query range = Query.of(
                    store,
                    "SELECT min(%1$s), max(%1$s), count(%1$s) FROM main.%2$s"
                            .formatted(Sql.name(column.key()), Sql.name(study.name())),
                    1);
            List<Object> found = range.rows().getFirst();
            row.add(new Entry("least", "least", node(found.get(0))));
            row.add(new Entry("greatest", "greatest", node(found.get(1))));
            row.add(new Entry("values", "values", node(found.get(2))));
            rows.add(new Group(row));
        }
        return rows;
    }

    private static Node node(Object cell) {
        return cell instanceof Double number ? new Node.Amount(number, "") : new Node.Text(cell.toString());
    }

    private static List<Group> failures(List<List<String>> found) {
        return found.stream()
                .map(row -> Group.of(
                        Entry.text("code", "code", row.get(0)),
                        Entry.text("output", "output", row.get(1).isEmpty() ? "all" : row.get(1)),
                        Entry.text("count", "times", row.get(2)),
                        Entry.text("reason", "reason", row.get(3))))
                .toList();
    }

    /// The rows of a query.
    public static Document query(Query query) {
        List<Group> rows = new ArrayList<>();
        for (List<Object> row : query.rows()) {
            List<Entry> cells = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                String name = query.header().get(c);
                cells.add(new Entry(name, name, real(row.get(c))));
            }
            rows.add(new Group(cells));
        }
        return new Document(
                "results-query",
                Group.of(),
                Group.of(new Entry("rows", "Rows", new Rows(rows))),
                query.more() ? List.of("There are more rows; LIMIT and OFFSET page through them.") : List.of(),
                List.of());
    }

    private static Node real(Object cell) {
        return cell instanceof Double number ? new Node.Real(number) : new Node.Text(cell.toString());
    }

    /// What a sweep did.
    ///
    /// @param computed points computed now
    /// @param seconds  how long it took
    /// @param complete whether it came to its end
    public static Document sweep(
            ResultStore store, StoredStudy study, long computed, double seconds, boolean complete) {
        List<String> notes = new ArrayList<>();
        if (!complete) {
            notes.add("The sweep was stopped; what was computed is kept, and the same command goes on.");
        }
        notes.add("nsot results show " + study.name() + " tells more; nsot results figure " + study.name()
                + " draws it.");
        List<Entry> results = new ArrayList<>(List.of(
                count("points", "points", study.points()),
                count("kept", "points kept", study.kept()),
                count("computed", "computed now", computed),
                Entry.amount("time", "time", seconds, "s"),
                Entry.amount("rate", "points per second", computed / seconds, "1/s"),
                count("failures", "values failed", study.failures())));
        List<List<String>> found = StoredResults.failures(store, study.name());
        if (!found.isEmpty()) {
            results.add(new Entry("reasons", "Failures", new Rows(failures(found))));
        }
        return new Document(
                "sweep",
                Group.of(
                        Entry.text("store", "store", store.file().toString()),
                        Entry.text("study", "study", study.name()),
                        Entry.text("kind", "kind", study.kind())),
                new Group(results),
                notes,
                study.provenance().references());
    }
}
