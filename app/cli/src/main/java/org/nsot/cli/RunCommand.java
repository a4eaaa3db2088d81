package org.nsot.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.RunCalculator;
import org.nsot.engine.observe.Apodization;
import org.nsot.engine.observe.Spectrum;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.export.JcampDx;
import org.nsot.export.WholeFile;
import org.nsot.motion.Motion;
import org.nsot.motion.MotionFigures;
import org.nsot.motion.PathTable;
import org.nsot.motion.RunScenario;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.RunInputs;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.TorqueParameter;

/// `nsot run`: the motion of a nuclear spin under the torque.
final class RunCommand implements Command {
    private static final int FILLING = 2;

    @Override
    public CommandSpec spec() {
        List<OptionSpec> options = new ArrayList<>();
        options.add(OptionSpec.value(
                "example",
                "NAME",
                null,
                "a run that comes with the program: " + String.join(", ", RunInputs.EXAMPLES)));
        options.addAll(ParameterOptions.of(TorqueParameter.class));
        options.addAll(ParameterOptions.of(RunParameter.class));
        options.add(OptionSpec.value("trajectory", "FILE", null, "write m at all instants as CSV"));
        options.add(OptionSpec.value("jcamp", "FILE", null, "write the spectrum of a sequence as JCAMP-DX"));
        options.add(OptionSpec.value("figures", "DIR", null, "draw the motion into a folder"));
        return new CommandSpec(
                "run",
                "motion of a nuclear spin, or of many, under the torque",
                "Follows m = <I>/(hbar I_p) by the Bloch equation with the torque: classical, or quantum beside the mean"
                        + " field and the vector; free, or through a pulse sequence of many spins. The run comes from"
                        + " options, from a YAML file with the same keys below run:, or from an example; options win."
                        + " Without options: the paper's 57Fe at its critical current.",
                ArgumentSpec.optional("FILE"),
                CommonOptions.withAnswer(options, RunInputs.FORMULATIONS),
                List.of(
                        "nsot run",
                        "nsot run --example maser-limit-cycle",
                        "nsot run --damping-like-rate \"-4 1/s\" --t1 \"5 s\" --t2 \"1 s\" --duration \"60 s\"",
                        "nsot run --level quantum --isotope 115In --temperature \"10 mK\" --spin-accumulation \"-2 ueV\""
                                + " --tilt \"5 deg\" --duration \"1 us\" --formulation derived"));
    }

    @Override
    public void run(Arguments given, Session session) {
        RunInputs inputs = inputs(given);
        Motion motion = Motion.of(new RunScenario(inputs));
        write(motion, given, session);
        Answer.print(RunCalculator.answer(inputs, motion), given, session);
    }

    private static RunInputs inputs(Arguments given) {
        @Nullable String example = given.given("example");
        if (example != null && given.hasArgument()) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--example " + example + " and " + given.argument(),
                    "a file or an example",
                    "leave out one of them");
        }
        RunInputs.Texts under = example != null
                ? RunInputs.example(example)
                : given.hasArgument() ? RunInputs.read(Path.of(given.argument())) : RunInputs.Texts.none();
        return RunInputs.of(new RunInputs.Texts(
                        texts(TorqueParameter.class, given),
                        texts(RunParameter.class, given),
                        Optional.ofNullable(given.given("formulation")))
                .over(under));
    }

    private static <P extends Enum<P> & Parameter> Map<P, String> texts(Class<P> type, Arguments given) {
        Map<P, String> texts = new EnumMap<>(type);
        for (P parameter : type.getEnumConstants()) {
            @Nullable String text = given.given(parameter.option());
            if (text != null) {
                texts.put(parameter, text);
            }
        }
        return texts;
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
        if (motion.signal().isEmpty() || scenario.larmorHz().isEmpty()) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--jcamp without a signal or a field",
                    "a sequence that reads a signal, and --field, which gives the observe frequency",
                    "give for example --sequence free-induction --field \"9.4 T\"");
        }
        String nucleus = scenario.torqueScenario().isotope().name();
        return JcampDx.spectrum(
                new JcampDx.Header(
                        nucleus + " " + scenario.inputs().word(RunParameter.SEQUENCE),
                        "nsot",
                        "unknown",
                        Math.abs(scenario.larmorHz().get()),
                        nucleus),
                Spectrum.of(motion.signal().get(), Apodization.NONE, FILLING));
    }
}
