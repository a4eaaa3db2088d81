package org.nsot.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.errors.ErrorCode;
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

    /// What a run takes.
    public static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(List.of(FormulationParameter.values()));
        all.addAll(List.of(RunParameter.values()));
        all.addAll(List.of(TorqueParameter.values()));
        return all;
    }

    /// The texts of a run that comes with the program.
    ///
    /// @throws Refusal NSOT-401 if there is none of that name
    public static Texts example(String name) {
        return texts(CalculationFile.of(new TextFile(name + ".yaml", exampleText(name)), "run", parameters()));
    }

    /// The file of a run that comes with the program.
    ///
    /// @throws Refusal NSOT-401 if there is none of that name
    public static String exampleText(String name) {
        return new ExampleFiles(RunInputs.class, "examples", EXAMPLES).text(name);
    }

    /// The texts of a file.
    public static Texts texts(CalculationFile file) {
        return new Texts(
                file.texts(TorqueParameter.class),
                file.texts(RunParameter.class),
                Optional.ofNullable(file.texts(FormulationParameter.class).get(FormulationParameter.FORMULATION)));
    }
}
