package org.nsot.document;

import java.io.OutputStream;
import java.util.List;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// An answer as JSON; the form is `docs/reference/output.md`. Numbers keep full double precision.
public final class DocumentJson {
    private DocumentJson() {}

    /// Writes the answer and leaves the stream open.
    public static void write(Document document, OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(new Indented(), out)) {
            json.writeStartObject();
            json.writeStringProperty("command", document.command());
            json.writeStringProperty("version", Version.current());
            json.writeName("inputs");
            write(json, document.inputs());
            json.writeName("results");
            write(json, document.results());
            writeAll(json, "warnings", document.warnings());
            writeAll(json, "references", document.references());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Node node) {
        switch (node) {
            case Group group -> {
                json.writeStartObject();
                writeEntries(json, group);
                json.writeEndObject();
            }
            case Rows rows -> {
                json.writeStartArray();
                rows.rows().forEach(row -> write(json, row));
                json.writeEndArray();
            }
            case Sourced sourced -> {
                json.writeStartObject();
                writeContents(json, sourced.node());
                json.writeStringProperty("source", sourced.source());
                json.writeEndObject();
            }
            case Amount amount -> {
                json.writeStartObject();
                writeContents(json, amount);
                json.writeEndObject();
            }
            case Uncertain uncertain -> {
                json.writeStartObject();
                writeContents(json, uncertain);
                json.writeEndObject();
            }
            case Tabled tabled -> write(json, tabled.group());
            case ComplexAmount(double real, double imaginary, String unit) -> {
                json.writeStartObject();
                json.writeNumberProperty("value", real);
                json.writeNumberProperty("imaginary", imaginary);
                json.writeStringProperty("unit", unit);
                json.writeEndObject();
            }
            case Missing missing -> json.writeNull();
            case Failed(String unit, String reason) -> {
                json.writeStartObject();
                json.writeNullProperty("value");
                if (!unit.isEmpty()) {
                    json.writeStringProperty("unit", unit);
                }
                json.writeStringProperty("reason", reason);
                json.writeEndObject();
            }
            case Text text -> json.writeString(text.text());
            case Texts texts -> {
                json.writeStartArray();
                texts.texts().forEach(json::writeString);
                json.writeEndArray();
            }
            case Flag flag -> json.writeBoolean(flag.value());
            case Real real -> json.writeNumber(real.value());
        }
    }

    private static void writeContents(JsonGenerator json, Node node) {
        switch (node) {
            case Amount(double value, String unit) -> {
                json.writeNumberProperty("value", value);
                json.writeStringProperty("unit", unit);
            }
            case Uncertain(Amount nominal, String _, Group spread) -> {
                writeContents(json, nominal);
                writeEntries(json, spread);
            }
            default -> {
                json.writeName("value");
                write(json, node);
            }
        }
    }

    private static void writeEntries(JsonGenerator json, Group group) {
        for (Entry entry : group.entries()) {
            json.writeName(entry.key());
            write(json, entry.node());
        }
    }

    private static void writeAll(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /// Jackson's way to ask for indented output.
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}
