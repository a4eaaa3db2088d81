package org.nsot.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyFile;
import org.nsot.scenario.StudyOverlay;
import org.nsot.sweep.Calculation;
import org.nsot.sweep.StudyExamples;

/// The study that a command is about: of a file, an example or options alone, with options over it.
final class StudyOptions {
    static final List<OptionSpec> ALL = List.of(
            OptionSpec.value("example", "NAME", null, "a study that comes with the program"),
            OptionSpec.value(
                    "of", "KIND", null, "without a file: what is computed, torque, device or run; then --as names it"),
            OptionSpec.value(
                    "set", "VALUES", null, "values over those of the file, as in \"t2 = 1 ms; isotope = 63Cu\""),
            OptionSpec.value(
                    "sweep",
                    "AXES",
                    null,
                    "axes over those of the file, as in \"current = 1e10 A/m^2 to 2e11 A/m^2 in 20; t2 = 1 ms to 9 ms in 5"
                            + " logarithmic; isotope = 63Cu, 65Cu; spin-hall-angle = drawn 0.05..0.15\""),
            OptionSpec.value("outputs", "NAMES", null, "outputs instead of those of the file, with commas"),
            OptionSpec.value(
                    "sampling", "HOW", null, "samples of drawn axes, as in \"sobol 1024\" or \"random 1000 seed 7\""),
            OptionSpec.value("as", "NAME", null, "name of the study in the store, instead of that in the file"));

    private StudyOptions() {}

    /// The study.
    ///
    /// @throws Refusal with the code of the first thing that cannot be taken
    static Study study(Arguments given) {
        StudyOverlay overlay = new StudyOverlay(
                Optional.ofNullable(given.given("of")),
                Optional.ofNullable(given.given("set")),
                Optional.ofNullable(given.given("sweep")),
                Optional.ofNullable(given.given("outputs")),
                Optional.ofNullable(given.given("sampling")),
                Optional.ofNullable(given.given("as")));
        String example = given.given("example");
        if (given.hasArgument() && example != null) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--example " + example + " and the file " + given.argument(),
                    "a file or an example",
                    "leave out one of them");
        }
        if (example != null) {
            return StudyFile.of(
                    example + ".yaml", StudyExamples.text(example), Optional.empty(), Calculation.all(), overlay);
        }
        if (!given.hasArgument() && !given.has("of")) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "a sweep without a study",
                    "FILE, --example NAME, or --of KIND with --as and --sweep",
                    "for example nsot sweep --example phase-diagram");
        }
        return given.hasArgument()
                ? StudyFile.read(Path.of(given.argument()), Calculation.all(), overlay)
                : StudyFile.of("options", "", Optional.empty(), Calculation.all(), overlay);
    }
}
