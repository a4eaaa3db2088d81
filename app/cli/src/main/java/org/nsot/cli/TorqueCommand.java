package org.nsot.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.TorqueCalculator;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;

/// `nsot torque`: spin-mixing conductance, critical point, shift and gain of one nucleus.
final class TorqueCommand implements Command {
    @Override
    public CommandSpec spec() {
        List<OptionSpec> options = Arrays.stream(TorqueParameter.values())
                .map(TorqueCommand::option)
                .toList();
        return CommandSpec.of(
                "torque",
                "torque on one nucleus, critical point, shift and gain",
                "The torque that a spin accumulation exerts on one nucleus: field-like and damping-like spin-mixing"
                        + " conductance, critical spin accumulation and current, shift and gain per mu. Every quantity"
                        + " carries its unit. Without options: the example of the paper, 57Fe.",
                CommonOptions.withAnswer(options, List.of("both", "published", "derived")),
                List.of(
                        "nsot torque",
                        "nsot torque --isotope 63Cu --permeability \"1.2566e-6 H/m\" --contact-enhancement 30"
                                + " --fermi-wavenumber \"1.36 1/Å\" --lattice-constant \"3.61 Å\""));
    }

    private static OptionSpec option(TorqueParameter parameter) {
        return parameter == TorqueParameter.SPIN_LENGTH
                ? OptionSpec.choice(parameter.option(), List.of("root", "full"), parameter.meaning())
                : OptionSpec.value(parameter.option(), label(parameter), parameter.example(), parameter.meaning());
    }

    private static String label(TorqueParameter parameter) {
        String unit = parameter.unit();
        return unit == null ? "NAME" : unit.equals("1") ? "NUMBER" : "QUANTITY";
    }

    @Override
    public void run(Arguments given, Session session) {
        Map<TorqueParameter, String> texts = new EnumMap<>(TorqueParameter.class);
        for (TorqueParameter parameter : TorqueParameter.values()) {
            @Nullable String text = given.given(parameter.option());
            if (text != null) {
                texts.put(parameter, text);
            }
        }
        TorqueScenario scenario = TorqueScenario.from(texts);
        Answer.print(
                TorqueCalculator.answer(scenario, texts.keySet(), CommonOptions.formulations(given)), given, session);
    }
}
