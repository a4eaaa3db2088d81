package org.nsot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.MapCalculator;
import org.nsot.engine.map.MagnetizationMap;
import org.nsot.engine.parallel.StopRequest;
import org.nsot.engine.parallel.Workers;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.export.field.FieldDescription;
import org.nsot.export.field.FieldFile;
import org.nsot.export.field.FieldFormat;
import org.nsot.export.field.MeasuredSlabs;
import org.nsot.formulation.Formulation;
import org.nsot.magnetization.MapFigures;
import org.nsot.magnetization.MapNotes;
import org.nsot.magnetization.MapScenario;
import org.nsot.scenario.CalculationFile;
import org.nsot.scenario.MapInputs;
import org.nsot.scenario.MapParameter;
import org.nsot.scenario.TorqueParameter;

/// `nsot map`: the magnetization around nuclei.
final class MapCommand implements Command {
    @Override
    public CommandSpec spec() {
        List<OptionSpec> options = new ArrayList<>();
        options.add(OptionSpec.value(
                "file",
                "FILE",
                null,
                "write the map to FILE, whole or not at all; its ending chooses the format: .ovf, .vti, .h5, .npy or .csv;"
                        + " several with commas"));
        options.add(OptionSpec.value(
                "file-format", "NAME", null, "format of --file instead: ovf-text, ovf-binary-4 or ovf-binary-8"));
        options.add(OptionSpec.value("figures", "DIR", null, "draw the map into a folder"));
        options.addAll(ParameterOptions.of(MapInputs.ownParameters()));
        return new CommandSpec(
                "map",
                "magnetization of the electrons around nuclei, on a plane, in a volume or along a line",
                "Computes M(r) around one nucleus or many, as induced by their contact and dipole fields, with and without"
                        + " the part that is due to a spin accumulation, and writes it as a file and as figures. At a"
                        + " nucleus M diverges; its cell gets the average over the cell, and the file says so. A map"
                        + " may be larger than memory. Values come from options, or from a file with the same keys"
                        + " below map:; options win. Without options: 57Fe of the paper, I along z, mu along y.",
                ArgumentSpec.optional("FILE"),
                CommonOptions.withAnswer(TableOptions.with(options), List.of("published", "derived")),
                List.of(
                        "nsot map --axes xz --figures figures",
                        "nsot map --shape volume --cells 64 --precision single --file map.vti",
                        "nsot map --response non-equilibrium --parts contact,dipole --formulation derived",
                        "nsot map --isotope 63Cu --metal Cu --lattice fcc --size \"1 nm\" --file map.ovf,map.npy",
                        "nsot map --shape radial --axes zx --size \"3 nm\" --figures figures"));
    }

    @Override
    public void run(Arguments given, Session session) {
        Optional<CalculationFile> file = given.hasArgument()
                ? Optional.of(ParameterOptions.file(given, MapInputs.KEY, MapInputs.parameters()))
                : Optional.empty();
        MapScenario scenario = MapScenario.of(inputs(given, file), TableOptions.own(given, file));
        Map<Path, FieldFormat> targets = targets(given);
        @Nullable String folder = given.given("figures");
        ProgressLine line = new ProgressLine(session, given.has("quiet"));
        TimeLeft progress = new TimeLeft(line, "Ctrl-C leaves no file");
        try (StopRequest _ = StopRequest.toThisThread();
                Workers workers = new Workers(scenario.threads())) {
            MagnetizationMap map = scenario.map(scenario.region().grid(), workers);
            MeasuredSlabs measured = new MeasuredSlabs(map, progress::at);
            FieldDescription description = MapNotes.description(scenario, map.cellAverages());
            if (targets.isEmpty()) {
                measured.forEach(slab -> {});
            }
            targets.forEach((target, format) -> {
                FieldFile.write(target, format, measured, description);
                progress.clear();
                note(target.toString(), given, session);
            });
            if (folder != null) {
                Path into = OutPath.folder("--figures", folder);
                MapFigures.of(scenario, workers).write(into, into);
                note("the figure into " + into, given, session);
            }
            progress.clear();
            Answer.print(MapCalculator.answer(scenario, map, measured.statistics(description)), given, session);
        }
    }

    private static MapInputs inputs(Arguments given, Optional<CalculationFile> file) {
        List<Formulation> formulations = CommonOptions.formulations(given, file);
        if (formulations.size() != 1) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "a map with measured K and T1 T",
                    "published or derived: measured values give no magnetization around a nucleus",
                    "for example --formulation derived");
        }
        return new MapInputs(
                ParameterOptions.inputs(TorqueParameter.class, given, file),
                ParameterOptions.inputs(MapParameter.class, given, file),
                formulations.getFirst());
    }

    /// The files to write, each with its format, checked before anything is computed.
    private static Map<Path, FieldFormat> targets(Arguments given) {
        Map<Path, FieldFormat> targets = new LinkedHashMap<>();
        @Nullable String files = given.given("file");
        @Nullable String format = given.given("file-format");
        if (files == null && format != null) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--file-format without --file",
                    "a file to write",
                    "give for example --file map.ovf");
        }
        if (files != null) {
            for (String name : files.split(",", -1)) {
                Path target = OutPath.file(name.strip());
                targets.put(target, format == null ? FieldFormat.ofName(target) : FieldFormat.ofWord(format));
            }
        }
        return targets;
    }

    private static void note(String what, Arguments given, Session session) {
        if (!given.has("quiet")) {
            session.err().println("wrote " + what);
        }
    }
}
