package org.nsot.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.ComplexAmount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Failed;
import org.nsot.document.Node.Flag;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Real;
import org.nsot.document.Node.Rows;
import org.nsot.document.Node.Sourced;

class DocumentFormsTest {
    private static final String AWKWARD = "a \"quoted\", word\nand a line";

    private static Document of(Group results) {
        Group inputs = Group.of(new Entry("length", "length", new Sourced(new Amount(2e-9, "m"), "given")));
        return new Document("test", inputs, results, List.of("mind the gap"), List.of("stone2019"));
    }

    private static String text(Group results, boolean colour) {
        StringWriter writer = new StringWriter();
        DocumentText.write(of(results), new PrintWriter(writer), colour);
        return writer.toString();
    }

    private static String csv(Group results) {
        StringWriter writer = new StringWriter();
        DocumentCsv.write(of(results), writer);
        return writer.toString();
    }

    private static List<CSVRecord> records(Group results) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv(results))).getRecords();
    }

    private static String json(Group results) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DocumentJson.write(of(results), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Group twoColumns() {
        Group one = Group.of(Entry.amount("g", "conductance", 1.5, "1/m^2"), Entry.text("s", "sign", "up"));
        Group two = Group.of(Entry.amount("g", "conductance", -25000.25, "1/m^2"), Entry.text("s", "sign", "down"));
        return Group.of(new Entry("first", "first", one), new Entry("second", "second", two));
    }

    @Test
    void groupsOfEqualKeysStandSideBySide() {
        List<String> lines = text(twoColumns(), false)
                .lines()
                .dropWhile(l -> !l.equals("Results"))
                .toList();
        assertThat(lines.get(1).strip().split(" +")).containsExactly("first", "second");
        assertThat(lines.get(2)).startsWith("  conductance  1.5").endsWith("1/m^2");
        assertThat(lines.get(3).strip().split(" +")).containsExactly("sign", "up", "down");
        int second = lines.get(1).indexOf("second");
        assertThat(lines.get(2).substring(second)).startsWith("-");
        assertThat(lines.get(3).substring(second)).startsWith("down");
    }

    @Test
    void groupsOfOtherKeysDoNot() {
        Group mixed = Group.of(
                new Entry("first", "first", Group.of(Entry.text("a", "a", "1"))),
                new Entry("second", "second", Group.of(Entry.text("b", "b", "2"))));
        assertThat(text(mixed, false)).contains("first", "second").doesNotContain("first  second");
    }

    @Test
    void colourMarksHeadingsAndChangesNothingElse() {
        String plain = text(twoColumns(), false);
        String coloured = text(twoColumns(), true);
        assertThat(plain).doesNotContain("\u001b").contains("mind the gap", "stone2019");
        assertThat(coloured).contains("\u001b[1mResults\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[\\d*m", "")).isEqualTo(plain);
    }

    @Test
    void aTableHasUnitsInItsHeader() {
        Rows rows = new Rows(List.of(
                Group.of(Entry.amount("l", "length", 1, "nm"), new Entry("v", "value", new Real(0.1 + 0.2))),
                Group.of(Entry.amount("l", "length", 20, "nm"), new Entry("v", "value", new Real(1e-300)))));
        Group results = Group.of(new Entry("table", "table", rows));
        assertThat(text(results, false)).contains("length (nm)  value", "0.30000000000000004", "1.0E-300");
        assertThat(csv(results)).isEqualTo("l (nm),v\n1.0,0.30000000000000004\n20.0,1.0E-300\n");
    }

    @Test
    void csvQuotesWhatWouldBreakALine() throws IOException {
        List<CSVRecord> records =
                records(Group.of(Entry.text("note", "note", AWKWARD), new Entry("yes", "yes", new Flag(true))));
        assertThat(records).hasSize(3);
        assertThat(records.get(1).toList()).containsExactly("note", AWKWARD, "");
        assertThat(records.get(2).toList()).containsExactly("yes", "true", "");
    }

    @Test
    void csvNamesNestedNumbersAndKeepsTheirUnits() throws IOException {
        Group results = Group.of(new Entry(
                "outer",
                "outer",
                Group.of(
                        new Entry("z", "z", new ComplexAmount(1.5, -2.5, "1/m^2")),
                        new Entry("s", "s", new Sourced(new Amount(3, "K"), "given")))));
        assertThat(records(results).stream().map(CSVRecord::toList))
                .containsExactly(
                        List.of("name", "value", "unit"),
                        List.of("outer.z.real", "1.5", "1/m^2"),
                        List.of("outer.z.imaginary", "-2.5", "1/m^2"),
                        List.of("outer.s", "3.0", "K"));
    }

    @Test
    void aComplexCellOfATableHasOneSign() {
        Rows rows = new Rows(List.of(
                Group.of(new Entry("z", "z", new ComplexAmount(1, -2, "1"))),
                Group.of(new Entry("z", "z", new ComplexAmount(1, 2, "1")))));
        assertThat(csv(Group.of(new Entry("t", "t", rows)))).isEqualTo("z\n1.0-2.0i\n1.0+2.0i\n");
    }

    @Test
    void jsonEscapesAndKeepsEveryDigit() {
        String json = json(Group.of(
                Entry.text("note", "note", AWKWARD),
                Entry.amount("third", "third", 1.0 / 3, "1"),
                new Entry("z", "z", new ComplexAmount(1, -2, "T"))));
        assertThat(json)
                .contains("\"a \\\"quoted\\\", word\\nand a line\"", Double.toString(1.0 / 3))
                .containsPattern("\"imaginary\" : -2.0,\\s+\"unit\" : \"T\"")
                .containsPattern("\"value\" : 2.0E-9,\\s+\"unit\" : \"m\",\\s+\"source\" : \"given\"");
    }

    @Test
    void aReasonedFailureSaysItsReasonToPrograms() throws IOException {
        Group results = Group.of(
                new Entry("g", "conductance", new Failed("1/m^2", "no T1, as yet")),
                new Entry("s", "sign", new Failed("", "no g")));
        assertThat(json(results))
                .containsPattern("\"g\" : \\{\\s+\"value\" : null,\\s+\"unit\" : \"1/m\\^2\",\\s+\"reason\" : \"no T1")
                .containsPattern("\"s\" : \\{\\s+\"value\" : null,\\s+\"reason\" : \"no g\"");
        assertThat(records(results).stream().map(CSVRecord::toList))
                .containsExactly(
                        List.of("name", "value", "unit"),
                        List.of("g", "", "1/m^2"),
                        List.of("g.reason", "no T1, as yet", ""),
                        List.of("s", "", ""),
                        List.of("s.reason", "no g", ""));
        assertThat(text(results, false)).contains("conductance  –  1/m^2");
    }

    @Test
    void aNumberMayTellItsUnitInTheHeader() {
        Rows rows = new Rows(List.of(Group.of(new Entry("v", "value", new Real(0.5, "m_e k_F")))));
        assertThat(csv(Group.of(new Entry("t", "t", rows)))).isEqualTo("v (m_e k_F)\n0.5\n");
    }

    /// Words go on in the next line, under their column.
    @Test
    void longWordsDoNotWidenTheColumns() {
        Group one = Group.of(Entry.text("v", "verdict", "out of reach by a factor of 2"));
        Group two = Group.of(Entry.text("v", "verdict", "reachable"));
        List<String> lines = text(Group.of(new Entry("a", "a", one), new Entry("b", "b", two)), false)
                .lines()
                .dropWhile(l -> !l.equals("Results"))
                .toList();
        assertThat(lines.get(2)).isEqualTo("  verdict  out of reach by a  reachable");
        assertThat(lines.get(3)).isEqualTo("           factor of 2");
    }
}
