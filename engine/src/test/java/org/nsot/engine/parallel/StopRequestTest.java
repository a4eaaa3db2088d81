package org.nsot.engine.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StopRequestTest {
    /// A program that computes until it is asked to stop, then says so.
    public static final class Endless {
        private Endless() {}

        /// Computes.
        public static void main(String[] args) {
            try (StopRequest _ = StopRequest.toThisThread()) {
                System.out.println("computing");
                while (!StopRequest.taken()) {
                    Thread.onSpinWait();
                }
                System.out.println("stopped, and written down");
            }
        }
    }

    @Test
    void theEndOfTheProgramWaitsForWhatIsWrittenDown() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", ""),
                        Endless.class.getName())
                .start();
        try (var lines = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("computing");
            program.toHandle().destroy();
            assertThat(lines.readLine()).isEqualTo("stopped, and written down");
        }
        assertThat(program.waitFor()).isEqualTo(128 + 15);
    }
}
