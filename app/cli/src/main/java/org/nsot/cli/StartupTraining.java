package org.nsot.cli;

import java.util.List;

/// Runs the small commands once, so that the build can record the classes that they load for a quick start.
public final class StartupTraining {
    private StartupTraining() {}

    /// Runs them; the caller throws away what they print.
    public static void main(String[] args) {
        for (String line : List.of(
                "torque",
                "torque --isotope 63Cu --t2 2ms --format json",
                "torque --isotope 63Cu --metal Cu",
                "torque --t2 nonsense",
                "eval f_con1 --x 0.1,2 --format csv",
                "eval chi1 --from 0.1 --to 10 --log --format json",
                "--help",
                "torque --help")) {
            Main.run(line.split(" "));
        }
    }
}
