package org.nsot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
    private static final String ESCAPE = "\u001b";

    /// A pipe, and a terminal whose user has set NO_COLOR, get no escapes; a screen without it does.
    @ParameterizedTest
    @CsvSource({"false, true, false", "true, false, false", "true, true, true"})
    void colourIsForTerminalsWhoseUserAcceptsIt(boolean screen, boolean accepted, boolean coloured) {
        Run run = Run.on(new Terminal(screen, false, accepted), "torque");
        assertThat(run.out().contains(ESCAPE)).isEqualTo(coloured);
        assertThat(run.out().replaceAll(ESCAPE + "\\[\\d*m", ""))
                .isEqualTo(Run.of("torque").out());
    }

    @ParameterizedTest
    @CsvSource({"xterm, '', true, true", "xterm, 1, true, false", "dumb, '', false, true"})
    void theEnvironmentTellsWhatTheTerminalCanDo(String term, String noColour, boolean screen, boolean colour) {
        Map<String, String> environment = Map.of("TERM", term, "NO_COLOR", noColour);
        assertThat(Terminal.of(true, true, environment)).isEqualTo(new Terminal(screen, screen, colour));
        assertThat(Terminal.of(false, false, environment)).isEqualTo(new Terminal(false, false, colour));
        assertThat(Terminal.of(true, true, Map.of())).isEqualTo(new Terminal(true, true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void formsForProgramsAreNeverColoured(String format) {
        Run screen = Run.on(new Terminal(true, true, true), "torque", "--format", format);
        assertThat(screen).isEqualTo(Run.of("torque", "--format", format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void aFileHoldsWhatTheScreenWouldShow(String format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("new folder").resolve("answer");
        Run run = Run.on(new Terminal(true, true, true), "torque", "--format", format, "--out", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("wrote " + file + System.lineSeparator());
        assertThat(Files.readString(file))
                .isEqualTo(Run.of("torque", "--format", format).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--quiet", "-q"})
    void quietSaysNothing(String option, @TempDir Path folder) {
        Run run = Run.of("torque", option, "--out", folder.resolve("answer").toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    /// What a full disk behind `nsot ... > file` looks like, and what a reader that has gone, as in `| head`.
    @Test
    void aFailingStandardOutputIsReportedUnlessItsReaderHasGone() {
        assertThat(reported("No space left on device")).contains("NSOT-502", "No space left on device");
        assertThat(reported("Broken pipe")).isEmpty();
    }

    private static String reported(String reason) {
        FailureKeeper keeper = new FailureKeeper(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException(reason);
            }
        });
        PrintStream out = new PrintStream(keeper, true, StandardCharsets.UTF_8);
        new Program(new Session(out, out, Terminal.NONE)).run(new String[] {"torque"});
        assertThat(out.checkError()).isTrue();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        keeper.report(new PrintStream(err, true, StandardCharsets.UTF_8));
        return err.toString(StandardCharsets.UTF_8);
    }
}
