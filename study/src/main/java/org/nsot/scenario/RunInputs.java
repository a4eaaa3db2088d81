package org.nsot.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;

/// What a motion is asked: the torque, the run, and the formulation.
///
/// A file holds the same keys as the command line has options, below `run:`; see `docs/reference/commands.md`.
///
/// @param torque      of the nucleus and its torque
/// @param run         of the motion
/// @param formulation one of [#FORMULATIONS]
public record RunInputs(Inputs<TorqueParameter> torque, Inputs<RunParameter> run, String formulation) {
    /// The formulations of a run, the default first; `measured` takes the torque that measured K and T1 T imply.
    public static final List<String> FORMULATIONS = List.of("published", "derived", "measured");

    /// The runs that come with the program.
    public static final List<String> EXAMPLES = List.of(
            "threshold-crossing",
            "maser-limit-cycle",
            "line-narrowing",
            "hahn-echo",
            "hahn-echo-with-current",
            "current-pulse-switching",
            "quantum-57Fe",
            "quantum-115In",
            "quantum-27Al");

    private static final String FORMULATION = "formulation";

    /// The texts of a run before they are read.
    ///
    /// @param torque      by parameter
    /// @param run         by parameter
    /// @param formulation its word, if given
    public record Texts(
            Map<TorqueParameter, String> torque, Map<RunParameter, String> run, Optional<String> formulation) {
        /// Copies the maps.
        public Texts {
            torque = Map.copyOf(torque);
            run = Map.copyOf(run);
        }

        /// None.
        public static Texts none() {
            return new Texts(Map.of(), Map.of(), Optional.empty());
        }

        /// These, and those of others where these have none.
        public Texts over(Texts others) {
            Map<TorqueParameter, String> allTorque = new EnumMap<>(TorqueParameter.class);
            allTorque.putAll(others.torque);
            allTorque.putAll(torque);
            Map<RunParameter, String> allRun = new EnumMap<>(RunParameter.class);
            allRun.putAll(others.run);
            allRun.putAll(run);
            return new Texts(allTorque, allRun, formulation.or(() -> others.formulation));
        }
    }

    /// Reads all texts.
    ///
    /// @throws Refusal with the code of the first that cannot be taken
    public static RunInputs of(Texts texts) {
        return new RunInputs(
                Inputs.of(TorqueParameter.class, texts.torque()),
                Inputs.of(RunParameter.class, texts.run()),
                formulation(texts.formulation().orElse(FORMULATIONS.getFirst())));
    }

    private static String formulation(String word) {
        if (!FORMULATIONS.contains(word)) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "formulation = " + word,
                    String.join(", ", FORMULATIONS),
                    "for example --formulation derived");
        }
        return word;
    }

    /// The texts of a file, each of which was read once, so that a refusal points into the file.
    ///
    /// @throws Refusal with file, line and column
    public static Texts read(Path file) {
        return texts(YamlReader.read(TextFile.read(file)));
    }

    /// The texts of a run that comes with the program.
    ///
    /// @throws Refusal NSOT-401 if there is none of that name
    public static Texts example(String name) {
        if (!EXAMPLES.contains(name)) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "--example " + name,
                    String.join(", ", EXAMPLES),
                    Nearest.to(name, EXAMPLES)
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElse("take one of these"));
        }
        return texts(YamlReader.read(new TextFile(name + ".yaml", exampleText(name))));
    }

    /// The file of a run that comes with the program.
    public static String exampleText(String name) {
        try (InputStream in = RunInputs.class.getResourceAsStream("examples/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("no example " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Texts texts(YamlFields file) {
        YamlFields fields =
                file.only(List.of("run")).require("run", "").fields().only(keys());
        Map<TorqueParameter, String> torque = new EnumMap<>(TorqueParameter.class);
        Map<RunParameter, String> run = new EnumMap<>(RunParameter.class);
        for (YamlField field : fields.all()) {
            for (TorqueParameter parameter : TorqueParameter.values()) {
                take(field, parameter, TorqueParameter.class, torque);
            }
            for (RunParameter parameter : RunParameter.values()) {
                take(field, parameter, RunParameter.class, run);
            }
        }
        Optional<String> formulation = fields.find(FORMULATION).map(f -> f.read(RunInputs::formulation));
        return new Texts(torque, run, formulation);
    }

    private static <P extends Enum<P> & Parameter> void take(
            YamlField field, P parameter, Class<P> type, Map<P, String> into) {
        if (field.key().equals(parameter.option())) {
            String text = field.read(t -> {
                Inputs.of(type, Map.of(parameter, t));
                return t;
            });
            into.put(parameter, text);
        }
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(FORMULATION));
        for (TorqueParameter parameter : TorqueParameter.values()) {
            keys.add(parameter.option());
        }
        for (RunParameter parameter : RunParameter.values()) {
            keys.add(parameter.option());
        }
        return keys;
    }
}
