package org.nsot.cli;

import java.util.List;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.CalculationFile;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyFile;
import org.nsot.scenario.StudyOverlay;
import org.nsot.scenario.StudySources;
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

    /// The study of the command's argument, if it has one.
    ///
    /// @throws Refusal with the code of the first thing that cannot be taken
    static Study study(Arguments given) {
        return study(given, file(given));
    }

    /// The command's argument, if it has one.
    static Optional<String> file(Arguments given) {
        return given.hasArgument() ? Optional.of(given.argument()) : Optional.empty();
    }

    /// The study of a file, if there is one.
    ///
    /// @throws Refusal with the code of the first thing that cannot be taken
    static Study study(Arguments given, Optional<String> file) {
        String example = given.given("example");
        if (file.isPresent() && example != null) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--example " + example + " and the file " + file.get(),
                    "a file or an example",
                    "leave out one of them");
        }
        StudyOverlay overlay = overlay(given);
        if (example != null) {
            return StudyFile.of(
                    example + ".yaml", StudyExamples.text(example), Optional.empty(), Calculation.all(), overlay);
        }
        if (file.isEmpty() && !given.has("of")) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "no study",
                    "FILE, --example NAME, or --of KIND with --as and --sweep",
                    "for example --example phase-diagram");
        }
        return file.isPresent()
                ? StudyFile.read(InPath.file(file.get()), Calculation.all(), overlay)
                : StudyFile.of("options", "", Optional.empty(), Calculation.all(), overlay);
    }

    /// Where the study of the command's argument was given, part by part.
    static StudySources sources(Arguments given) {
        String example = given.given("example");
        if (example != null) {
            return StudySources.of(example + ".yaml", StudyExamples.text(example), Calculation.all(), overlay(given));
        }
        return given.hasArgument()
                ? StudySources.read(InPath.file(given.argument()), Calculation.all(), overlay(given))
                : StudySources.of("options", "", Calculation.all(), overlay(given));
    }

    /// The same, or one point of a file for `nsot torque`, `nsot device` or `nsot run`.
    static Study studyOrPoint(Arguments given, Optional<String> file) {
        boolean alone = ALL.stream().noneMatch(option -> given.has(option.name()));
        Optional<Study> point = alone && file.isPresent()
                ? CalculationFile.single(InPath.file(file.get()), Calculation.all())
                : Optional.empty();
        return point.isPresent() ? point.get() : study(given, file);
    }

    private static StudyOverlay overlay(Arguments given) {
        return new StudyOverlay(
                Optional.ofNullable(given.given("of")),
                Optional.ofNullable(given.given("set")),
                Optional.ofNullable(given.given("sweep")),
                Optional.ofNullable(given.given("outputs")),
                Optional.ofNullable(given.given("sampling")),
                Optional.ofNullable(given.given("as")));
    }
}
