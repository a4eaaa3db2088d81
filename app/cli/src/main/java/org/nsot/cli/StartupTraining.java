package org.nsot.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs the small commands once, so that the build can record the classes that they load for a quick start.
public final class StartupTraining {
    private StartupTraining() {}

    /// Runs them; what they print is thrown away.
    public static void main(String[] args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Program program = new Program(new Session(nowhere, nowhere, Terminal.NONE));
        for (String line : List.of(
                "torque",
                "torque --isotope 63Cu --t2 2ms --format json",
                "torque --t2 nonsense",
                "eval f_con1 --x 0.1,2 --format csv",
                "eval chi1 --from 0.1 --to 10 --log --format json",
                "--help",
                "torque --help")) {
            program.run(line.split(" "));
        }
    }
}
