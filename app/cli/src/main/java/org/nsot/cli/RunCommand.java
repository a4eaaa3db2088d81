package org.nsot.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.RunCalculator;
import org.nsot.engine.observe.Apodization;
import org.nsot.engine.observe.Spectrum;
import org.nsot.engine.parallel.StopRequest;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.export.JcampDx;
import org.nsot.export.WholeFile;
import org.nsot.motion.Motion;
import org.nsot.motion.MotionFigures;
import org.nsot.motion.PathTable;
import org.nsot.motion.RunScenario;
import org.nsot.motion.Stability;
import org.nsot.scenario.CalculationFile;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.TorqueParameter;
import org.nsot.sweep.Calculation;

/// `nsot run`: the motion of a nuclear spin, or of many, under the torque.
final class RunCommand implements Command {
    private static final int FILLING = 2;

    @Override
    public CommandSpec spec() {
        List<OptionSpec> options = new ArrayList<>();
        options.add(OptionSpec.value(
                "example", "NAME", null, "a run that comes with the program; options given beside it win"));
        options.add(OptionSpec.flag("list-examples", "show the examples and what each is about"));
        options.addAll(ParameterOptions.of(RunParameter.class));
        options.addAll(ParameterOptions.of(TorqueParameter.class));
        options.add(
                OptionSpec.flag("threshold", "seek the drive at which a small transverse part grows, by simulation"));
        options.add(OptionSpec.value("trajectory", "FILE", null, "write m at all instants to FILE, as CSV"));
        options.add(OptionSpec.value("jcamp", "FILE", null, "write the spectrum of a signal to FILE, as JCAMP-DX"));
        options.add(OptionSpec.value("figures", "DIR", null, "draw the motion into a folder"));
        options.add(OptionSpec.flag(
                "stability", "with --figures: draw what becomes of the spin over the plane of its drive and T2 too"));
        return new CommandSpec(
                "run",
                "motion of a nuclear spin, or of many, under the torque",
                "Follows m = <I>/(hbar I_p) by the Bloch equation with the torque: a vector, the mean field of an"
                        + " ensemble or a quantum spin; free, or many through a pulse sequence. A run comes from"
                        + " options, from a YAML file with the same keys below run:, or from an example; options win"
                        + " over both. Ctrl-C stops it and keeps what is done. Without options: 57Fe of the paper under"
                        + " twice its critical spin accumulation, a nuclear maser.",
                ArgumentSpec.optional("FILE"),
                CommonOptions.withAnswer(TableOptions.with(options), RunInputs.FORMULATIONS),
                List.of(
                        "nsot run",
                        "nsot run --example maser-limit-cycle",
                        "nsot run --example hahn-echo --seed 2",
                        "nsot run --nu \"-4 1/s\" --t1 \"5 s\" --t2 \"1 s\" --duration \"60 s\"",
                        "nsot run --level classical,quantum --isotope 115In --formulation derived --temperature \"10 mK\""
                                + " --spin-accumulation \"5 ueV\" --tilt \"170 deg\" --duration \"1 ms\""));
    }

    @Override
    public void run(Arguments given, Session session) {
        if (given.has("list-examples")) {
            RunInputs.EXAMPLES.forEach(name -> session.out()
                    .println(name + ": "
                            + RunInputs.exampleText(name)
                                    .lines()
                                    .findFirst()
                                    .orElse("")
                                    .substring(2)));
            return;
        }
        demandOneSource(given);
        Optional<CalculationFile> file =
                given.hasArgument() ? Optional.of(ParameterOptions.file(given, Calculation.RUN)) : Optional.empty();
        RunInputs inputs = inputs(given, file);
        RunScenario scenario = RunScenario.of(inputs, TableOptions.own(given, file));
        demandField(scenario, given);
        demandPlane(scenario, given);
        TimeLeft progress = new TimeLeft(new ProgressLine(session, given.has("quiet")), "Ctrl-C keeps what is done");
        try (StopRequest _ = StopRequest.toThisThread()) {
            Motion motion = Motion.of(scenario, progress::at);
            progress.clear();
            write(motion, given, session);
            Answer.print(RunCalculator.answer(inputs, motion, given.has("threshold")), given, session);
        }
    }

    private static void demandOneSource(Arguments given) {
        if (given.has("example") && given.hasArgument()) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--example " + given.given("example") + " and the file " + given.argument(),
                    "a file or an example",
                    "leave out one of them");
        }
    }

    private static RunInputs inputs(Arguments given, Optional<CalculationFile> file) {
        @Nullable String example = given.given("example");
        RunInputs.Texts under = example != null
                ? RunInputs.example(example)
                : file.map(RunInputs::texts).orElse(RunInputs.Texts.none());
        return RunInputs.of(new RunInputs.Texts(
                        ParameterOptions.texts(TorqueParameter.class, given),
                        ParameterOptions.texts(RunParameter.class, given),
                        Optional.ofNullable(given.given("formulation")))
                .over(under));
    }

    /// Said before the run rather than behind it.
    private static void demandField(RunScenario scenario, Arguments given) {
        if (given.given("jcamp") != null && scenario.larmorHz().isEmpty()) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--jcamp without --field",
                    "a magnetic field, which gives the observe frequency",
                    "give for example --field \"9.4 T\"");
        }
    }

    private static void demandPlane(RunScenario scenario, Arguments given) {
        if (given.has("threshold")) {
            Stability.demandPossible(scenario);
        }
        if (!given.has("stability")) {
            return;
        }
        if (given.given("figures") == null) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--stability without --figures",
                    "a folder for the diagram",
                    "give for example --figures figures");
        }
        Stability.demandPossible(scenario);
    }

    private static void write(Motion motion, Arguments given, Session session) {
        @Nullable String trajectory = given.given("trajectory");
        if (trajectory != null) {
            write(OutPath.file(trajectory), PathTable.of(motion.paths()).toCsv(), given, session);
        }
        @Nullable String jcamp = given.given("jcamp");
        if (jcamp != null) {
            write(OutPath.file(jcamp), spectrum(motion), given, session);
        }
        @Nullable String folder = given.given("figures");
        if (folder != null) {
            Path into = OutPath.folder("--figures", folder);
            MotionFigures.of(motion).forEach(figure -> figure.write(into, into));
            if (given.has("stability")) {
                MotionFigures.stability(motion).write(into, into);
            }
            note("the figures into " + into, given, session);
        }
    }

    private static void write(Path file, String text, Arguments given, Session session) {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        note(file.toString(), given, session);
    }

    private static void note(String what, Arguments given, Session session) {
        if (!given.has("quiet")) {
            session.err().println("wrote " + what);
        }
    }

    private static String spectrum(Motion motion) {
        RunScenario scenario = motion.scenario();
        String nucleus = scenario.torqueScenario().isotope().name();
        String sequence = scenario.inputs().word(RunParameter.SEQUENCE);
        return JcampDx.spectrum(
                new JcampDx.Header(
                        nucleus + " " + sequence,
                        "nsot",
                        "unknown",
                        Math.abs(scenario.larmorHz().orElseThrow()),
                        nucleus),
                Spectrum.of(
                        motion.signal()
                                .orElseThrow(() -> new Refusal(
                                        ErrorCode.OPTIONS_CONTRADICT,
                                        "--jcamp with --sequence " + sequence,
                                        "a sequence that ends with free precession",
                                        "take free-induction, inversion-recovery or hahn-echo")),
                        Apodization.NONE,
                        FILLING));
    }
}
