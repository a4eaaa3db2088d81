package org.nsot.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nsot.calculator.TorqueCalculator;
import org.nsot.scenario.CalculationFile;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.SamplingParameter;
import org.nsot.scenario.TorqueParameter;
import org.nsot.sweep.Calculation;

/// `nsot torque`: spin-mixing conductance, critical point, shift and gain of one nucleus.
final class TorqueCommand implements Command {
    @Override
    public CommandSpec spec() {
        List<OptionSpec> options = Stream.of(TorqueParameter.class, SamplingParameter.class)
                .flatMap(type -> ParameterOptions.of(type).stream())
                .toList();
        return new CommandSpec(
                "torque",
                "torque on one nucleus, critical point, shift and gain",
                "The torque that a spin accumulation exerts on one nucleus: field-like and damping-like spin-mixing"
                        + " conductance, critical spin accumulation and current, shift and gain per mu, and whether the"
                        + " nucleus can be amplified. A measured Korringa product and Knight shift give the torque"
                        + " without an electron gas, in a column of its own. Every quantity"
                        + " carries its unit, and may be uncertain: \"1.4 ± 0.3 nm\" (mean and standard deviation) or"
                        + " \"1..2 nm\" (range); then every result has a band, and the share of each input in it."
                        + " Values come from options, or from a file with the same keys below torque:; options win."
                        + " Without both: the example of the paper, 57Fe.",
                ArgumentSpec.optional("FILE"),
                CommonOptions.withAnswer(TableOptions.with(options), List.of("both", "published", "derived")),
                List.of(
                        "nsot torque",
                        "nsot torque --isotope 63Cu --metal Cu --temperature \"4 K\" --current \"1e11 A/m^2\"",
                        "nsot torque --isotope 63Cu --from-korringa \"1.27 s K\" --knight-shift 0.237%",
                        "nsot torque --spin-diffusion-length \"1.4 ± 0.3 nm\" --spin-hall-angle 0.05..0.15"
                                + " --t2 \"1.0 ± 0.1 ms\""));
    }

    @Override
    public void run(Arguments given, Session session) {
        Optional<CalculationFile> file =
                given.hasArgument() ? Optional.of(ParameterOptions.file(given, Calculation.TORQUE)) : Optional.empty();
        Inputs<TorqueParameter> inputs = ParameterOptions.inputs(TorqueParameter.class, given, file);
        Inputs<SamplingParameter> sampling = ParameterOptions.inputs(SamplingParameter.class, given);
        Answer.print(
                TorqueCalculator.answer(
                        inputs, sampling, CommonOptions.formulations(given, file), TableOptions.own(given, file)),
                given,
                session);
    }
}
