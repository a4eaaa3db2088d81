package org.nsot.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nsot.document.Document;
import org.nsot.document.DocumentCsv;
import org.nsot.document.DocumentJson;
import org.nsot.document.DocumentText;
import org.nsot.export.WholeFile;

/// Prints an answer in the form and to the place that the user asked for.
final class Answer {
    private Answer() {}

    /// Prints an answer to standard output, or to the file of `--out`.
    static void print(Document document, Arguments given, Session session) {
        String format = String.valueOf(given.value("format"));
        Terminal terminal = session.terminal();
        boolean colour = given.given("out") == null && terminal.out() && terminal.colour();
        print(bytes(document, format, colour), given, session);
    }

    /// Prints bytes to standard output, or to the file of `--out`.
    static void print(byte[] bytes, Arguments given, Session session) {
        @Nullable String name = given.given("out");
        if (name == null) {
            session.out().writeBytes(bytes);
            return;
        }
        Path file = OutPath.file(name);
        WholeFile.write(file, out -> out.write(bytes));
        if (!given.has("quiet")) {
            session.err().println("wrote " + file);
        }
    }

    private static byte[] bytes(Document document, String format, boolean colour) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (format) {
            case "json" -> DocumentJson.write(document, bytes);
            case "csv" -> DocumentCsv.write(document, writer(bytes));
            default -> DocumentText.write(document, writer(bytes), colour);
        }
        return bytes.toByteArray();
    }

    /// A writer of UTF-8 text.
    static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
