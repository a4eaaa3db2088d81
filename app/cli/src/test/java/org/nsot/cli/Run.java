package org.nsot.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One run of the program within this process.
///
/// @param code the exit code
/// @param out  what it wrote to standard output
/// @param err  what it wrote to standard error
record Run(int code, String out, String err) {
    private static final JsonMapper JSON = new JsonMapper();

    static Run of(String... args) {
        return on(Terminal.NONE, args);
    }

    static Run on(Terminal terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        int code = new Program(session).run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JSON.readTree(out);
    }
}
