package org.nsot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.DeviceCalculator;
import org.nsot.calculator.DeviceFinder;
import org.nsot.calculator.DeviceSearch;
import org.nsot.document.Document;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.figure.ComputedFigure;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.CalculationFile;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.SamplingParameter;
import org.nsot.scenario.Tables;
import org.nsot.stack.StackFigures;
import org.nsot.sweep.Calculation;

/// `nsot device`: a stack of injector and nuclear layer, what NMR sees of its current, and a verdict.
final class DeviceCommand implements Command {
    @Override
    public CommandSpec spec() {
        List<OptionSpec> own = new ArrayList<>(ParameterOptions.of(DeviceParameter.class));
        own.addAll(FindOptions.ALL);
        own.addAll(ParameterOptions.of(SamplingParameter.class));
        own.add(OptionSpec.value("figures", "DIR", null, "draw stack, profile and fields into a folder"));
        List<OptionSpec> options = TableOptions.with(own);
        return new CommandSpec(
                "device",
                "spin accumulation, shift, heat, noise and verdict of a stack",
                "A film that injects spin under a layer of nuclei: spin accumulation, shift and width of the resonance,"
                        + " Joule heat, Oersted field, back-action, voltage that precessing nuclei pump back, and whether"
                        + " the nuclei can be amplified. Names bring the values of the tables; each may be given"
                        + " instead, and may be uncertain: \"1.4 ± 0.3 nm\" or \"1..2 nm\". Where K and T1 T were"
                        + " measured, the torque they imply stands beside that of the electron gas. --find turns it around: the"
                        + " current, thickness or temperature that gives a result wanted. Values come from options, or"
                        + " from a file with the same keys below device:; options win.",
                ArgumentSpec.optional("FILE"),
                CommonOptions.withAnswer(options, List.of("both", "published", "derived")),
                List.of(
                        "nsot device",
                        "nsot device --isotope 27Al --metal Al --injector Pt-liu2011 --thickness \"6 nm\""
                                + " --current \"-5e10 A/m^2\"",
                        "nsot device --find current --for \"shift=1 kHz\"",
                        "nsot device --spin-diffusion-length \"1.4 ± 0.3 nm\" --interface-conductance \"1e15 S/m^2\""));
    }

    @Override
    public void run(Arguments given, Session session) {
        Optional<CalculationFile> file =
                given.hasArgument() ? Optional.of(ParameterOptions.file(given, Calculation.DEVICE)) : Optional.empty();
        Inputs<DeviceParameter> inputs = ParameterOptions.inputs(DeviceParameter.class, given, file);
        Inputs<SamplingParameter> sampling = ParameterOptions.inputs(SamplingParameter.class, given);
        List<Formulation> formulations = CommonOptions.formulations(given, file);
        Tables tables = TableOptions.own(given, file).orElseGet(Tables::builtIn);
        Optional<DeviceSearch> search = FindOptions.search(given);
        Document answer = search.isPresent()
                ? DeviceFinder.answer(inputs, sampling, search.get(), formulations, tables)
                : DeviceCalculator.answer(inputs, sampling, formulations, tables);
        @Nullable String folder = given.given("figures");
        if (folder != null) {
            if (search.isPresent()) {
                throw new Refusal(
                        ErrorCode.OPTIONS_CONTRADICT,
                        "--figures with --find",
                        "figures of one device",
                        "give the value found as an input, and draw then");
            }
            draw(StackFigures.of(inputs, formulations, tables), OutPath.folder("--figures", folder), given, session);
        }
        Answer.print(answer, given, session);
    }

    private static void draw(List<ComputedFigure> figures, Path folder, Arguments given, Session session) {
        StackFigures.write(figures, folder);
        if (!given.has("quiet")) {
            session.err().println("wrote the figures into " + folder);
        }
    }
}
