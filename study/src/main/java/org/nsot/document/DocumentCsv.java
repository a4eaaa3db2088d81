package org.nsot.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.ComplexAmount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Failed;
import org.nsot.document.Node.Flag;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Missing;
import org.nsot.document.Node.Real;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Sourced;
import org.nsot.document.Node.Tabled;
import org.nsot.document.Node.Text;
import org.nsot.document.Node.Texts;
import org.nsot.document.Node.Uncertain;

/// The results of an answer as CSV, RFC 4180 with a header.
///
/// Results that hold a table become that table, one row a record. Other results become lines of
/// `name,value,unit`, the names of nested groups joined by dots. Numbers keep full double precision.
public final class DocumentCsv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private DocumentCsv() {}

    /// Writes the results and leaves the writer open.
    public static void write(Document document, Writer out) {
        try {
            CSVPrinter csv = new CSVPrinter(out, FORMAT);
            for (Entry entry : document.results().entries()) {
                if (entry.node() instanceof Rows(List<Group> rows)) {
                    writeTable(csv, rows);
                    csv.flush();
                    return;
                }
            }
            csv.printRecord("name", "value", "unit");
            writeFlat(csv, "", document.results());
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeTable(CSVPrinter csv, List<Group> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        csv.printRecord(header(rows.getFirst()));
        for (Group row : rows) {
            List<Object> cells = new ArrayList<>();
            for (Entry entry : row.entries()) {
                cells.add(value(entry.node()));
            }
            csv.printRecord(cells);
        }
    }

    private static List<String> header(Group row) {
        return row.entries().stream()
                .map(e -> switch (e.node()) {
                    case Amount(double _, String unit) -> e.key() + " (" + unit + ")";
                    case Missing(String unit) -> e.key() + " (" + unit + ")";
                    case Real(double _, String unit) when !unit.isEmpty() -> e.key() + " (" + unit + ")";
                    case Node _ -> e.key();
                })
                .toList();
    }

    private static void writeFlat(CSVPrinter csv, String prefix, Group group) throws IOException {
        for (Entry entry : group.entries()) {
            String name = prefix + entry.key();
            switch (entry.node()) {
                case Group inner -> writeFlat(csv, name + ".", inner);
                case ComplexAmount(double real, double imaginary, String unit) -> {
                    csv.printRecord(name + ".real", real, unit);
                    csv.printRecord(name + ".imaginary", imaginary, unit);
                }
                case Amount(double value, String unit) -> csv.printRecord(name, value, unit);
                case Failed(String unit, String reason) -> {
                    csv.printRecord(name, "", unit);
                    csv.printRecord(name + ".reason", reason, "");
                }
                case Sourced(Node inner, String _) ->
                    writeFlat(csv, prefix, Group.of(new Entry(entry.key(), entry.label(), inner)));
                case Uncertain(Amount nominal, String _, Group spread) -> {
                    csv.printRecord(name, nominal.value(), nominal.unit());
                    writeFlat(csv, name + ".", spread);
                }
                case Tabled tabled -> writeFlat(csv, name + ".", tabled.group());
                case Node other -> csv.printRecord(name, value(other), "");
            }
        }
    }

    private static Object value(Node node) {
        return switch (node) {
            case Amount(double value, String _) -> value;
            case ComplexAmount(double real, double imaginary, String _) ->
                real + (imaginary < 0 ? "" : "+") + imaginary + "i";
            case Sourced(Node inner, String _) -> value(inner);
            case Missing _, Failed _ -> "";
            case Text(String text) -> text;
            case Texts(List<String> texts) -> String.join(", ", texts);
            case Flag(boolean flag) -> flag;
            case Real real -> real.value();
            case Uncertain uncertain -> uncertain.nominal().value();
            case Tabled tabled -> tabled.group().entries().size();
            case Group group -> group.entries().size();
            case Rows rows -> rows.rows().size();
        };
    }
}
