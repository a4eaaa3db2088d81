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
import picocli.CommandLine.ParseResult;

/// Prints an answer in the form and to the place that the user asked for.
final class Answer {
    private Answer() {}

    static void print(Document document, ParseResult given, Session session) {
        String format = CommonOptions.format(given);
        @Nullable Path file = given.matchedOptionValue("--out", null);
        if (file == null) {
            Terminal terminal = session.terminal();
            session.out().writeBytes(bytes(document, format, terminal.out() && terminal.colour()));
            return;
        }
        byte[] bytes = bytes(document, format, false);
        WholeFile.write(file, out -> out.write(bytes));
        if (!given.hasMatchedOption("--quiet")) {
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

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
