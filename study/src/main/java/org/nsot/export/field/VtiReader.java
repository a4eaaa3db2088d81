package org.nsot.export.field;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.nsot.engine.kernel.Precision;
import org.nsot.engine.map.Grid;
import org.nsot.hyperfine.Vector;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads VTK image data as [VtiWriter] writes them: one piece, one vector of values, appended and raw.
final class VtiReader {
    private static final int LONGEST_HEAD = 1 << 22;
    private static final String APPENDED = "<AppendedData";

    private final FieldInput input;
    private final Element root;
    private final long start;

    private VtiReader(FieldInput input, Element root, long start) {
        this.input = input;
        this.root = root;
        this.start = start;
    }

    static FieldReader.Opened open(FieldInput input) {
        String text =
                StandardCharsets.ISO_8859_1.decode(input.peek(0, LONGEST_HEAD)).toString();
        int appended = text.indexOf(APPENDED);
        int underscore = appended < 0 ? -1 : text.indexOf('_', text.indexOf('>', appended));
        if (underscore < 0) {
            throw input.broken("no appended data", "VTK image data with appended raw values");
        }
        Element root = parsed(input, text.substring(0, appended).getBytes(StandardCharsets.ISO_8859_1));
        return new VtiReader(input, root, underscore + 1L + Long.BYTES).open();
    }

    private static Element parsed(FieldInput input, byte[] head) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            String text = new String(head, StandardCharsets.UTF_8) + "</VTKFile>";
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw input.broken("no well-formed XML (" + e.getMessage() + ")", "a VTK file");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private FieldReader.Opened open() {
        demandTaken();
        Element array = vector();
        Precision precision = switch (array.getAttribute("type")) {
            case "Float32" -> Precision.SINGLE;
            case "Float64" -> Precision.DOUBLE;
            default -> throw input.notTaken("values of " + array.getAttribute("type"), "Float32 or Float64");
        };
        Grid grid = grid(only("ImageData"));
        long bytes = GridRead.bytes(input, grid, precision, start);
        long told = input.peek(start - Long.BYTES, Long.BYTES).getLong();
        if (told != bytes) {
            throw input.brokenAt(
                    start - Long.BYTES, told + " bytes of values for " + grid.cells() + " cells", bytes + " bytes");
        }
        NotesRead notes = new NotesRead();
        notes.quantity(array.getAttribute("Name"));
        String unit = texts(notes);
        return new FieldReader.Opened(
                new FieldHeader("VTK image data", precision, grid, true, unit, notes.description()),
                new BinaryRows(input, precision, start, grid.n1()));
    }

    private void demandTaken() {
        demand(root, "type", "ImageData");
        demand(root, "byte_order", "LittleEndian");
        demand(root, "header_type", "UInt64");
        demand(root, "compressor", "");
        demand(vector(), "format", "appended");
        demand(vector(), "offset", "0");
        if (!only("ImageData").getAttribute("WholeExtent").equals(only("Piece").getAttribute("Extent"))) {
            throw input.notTaken("an image in several pieces", "one piece");
        }
    }

    private void demand(Element element, String attribute, String allowed) {
        if (!element.getAttribute(attribute).equals(allowed)) {
            throw input.notTaken(
                    attribute + " = \"" + element.getAttribute(attribute) + "\" of " + element.getTagName(),
                    attribute + " = \"" + allowed + "\"");
        }
    }

    private Element only(String name) {
        NodeList found = root.getElementsByTagName(name);
        if (found.getLength() == 1 && found.item(0) instanceof Element element) {
            return element;
        }
        throw input.notTaken(found.getLength() + " elements " + name, "one");
    }

    private Element vector() {
        Element array = only("DataArray");
        demand(array, "NumberOfComponents", "3");
        return array;
    }

    private Grid grid(Element image) {
        double[] extent = numbers(image, "WholeExtent", 6);
        double[] origin = numbers(image, "Origin", 3);
        double[] spacing = numbers(image, "Spacing", 3);
        double[] turn = image.hasAttribute("Direction")
                ? numbers(image, "Direction", 9)
                : new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
        if (extent[0] != 0 || extent[2] != 0 || extent[4] != 0) {
            throw input.notTaken("an extent that does not begin at 0", "WholeExtent = \"0 . 0 . 0 .\"");
        }
        return GridRead.of(
                input,
                new Vector(origin[0], origin[1], origin[2]),
                new Vector(turn[0], turn[3], turn[6]).times(spacing[0]),
                new Vector(turn[1], turn[4], turn[7]).times(spacing[1]),
                new Vector(turn[2], turn[5], turn[8]).times(spacing[2]),
                (long) extent[1] + 1,
                (long) extent[3] + 1,
                (long) extent[5] + 1);
    }

    private double[] numbers(Element element, String attribute, int count) {
        String[] words = element.getAttribute(attribute).strip().split("\\s+", -1);
        double[] numbers = new double[count];
        try {
            for (int i = 0; i < count; i++) {
                numbers[i] = Double.parseDouble(words[i]);
            }
            return numbers;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw input.broken(
                    attribute + " = \"" + element.getAttribute(attribute) + "\"", count + " numbers as " + attribute);
        }
    }

    /// Reads the texts and gives the unit among them.
    private String texts(NotesRead notes) {
        String unit = FieldHeader.UNIT_UNKNOWN;
        NodeList arrays = root.getElementsByTagName("Array");
        for (int i = 0; i < arrays.getLength(); i++) {
            if (arrays.item(i) instanceof Element array) {
                String text = text(array.getTextContent());
                switch (array.getAttribute("Name")) {
                    case "title" -> notes.title(text);
                    case "unit" -> unit = text;
                    default -> notes.note(array.getAttribute("Name"), text);
                }
            }
        }
        return unit;
    }

    private String text(String numbers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String number : numbers.strip().split("\\s+", -1)) {
            try {
                int value = Integer.parseInt(number);
                if (value != 0) {
                    bytes.write(value);
                }
            } catch (NumberFormatException e) {
                throw input.broken("\"" + number + "\" in a text", "numbers of bytes");
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
