package org.nsot.cli;

import java.util.List;
import java.util.stream.Stream;
import org.nsot.calculator.DeviceCalculator;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.SamplingParameter;
import org.nsot.scenario.Tables;

/// `nsot device`: a stack of injector and nuclear layer, what NMR sees of its current, and a verdict.
final class DeviceCommand implements Command {
    @Override
    public CommandSpec spec() {
        List<OptionSpec> options = Stream.of(DeviceParameter.class, SamplingParameter.class)
                .flatMap(type -> ParameterOptions.of(type).stream())
                .toList();
        return CommandSpec.of(
                "device",
                "spin accumulation, shift, heat, noise and verdict of a stack",
                "A film that injects spin under a layer of nuclei: spin accumulation, shift and width of the resonance,"
                        + " Joule heat, Oersted field, back-action, voltage that precessing nuclei pump back, and whether"
                        + " the nuclei can be amplified. Names bring the values of the tables; each may be given"
                        + " instead, and may be uncertain: \"1.4 ± 0.3 nm\" or \"1..2 nm\". Where K and T1 T were"
                        + " measured, the torque they imply stands beside that of the electron gas.",
                CommonOptions.withAnswer(options, List.of("both", "published", "derived")),
                List.of(
                        "nsot device",
                        "nsot device --isotope 27Al --metal Al --injector Pt-liu2011 --thickness \"6 nm\""
                                + " --current \"-5e10 A/m^2\"",
                        "nsot device --spin-diffusion-length \"1.4 ± 0.3 nm\" --interface-conductance \"1e15 S/m^2\""));
    }

    @Override
    public void run(Arguments given, Session session) {
        Inputs<DeviceParameter> inputs = ParameterOptions.inputs(DeviceParameter.class, given);
        Inputs<SamplingParameter> sampling = ParameterOptions.inputs(SamplingParameter.class, given);
        Answer.print(
                DeviceCalculator.answer(inputs, sampling, CommonOptions.formulations(given), Tables.builtIn()),
                given,
                session);
    }
}
