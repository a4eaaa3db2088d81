package org.nsot.cli;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.TorqueCalculator;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `nsot torque`: spin-mixing conductance, critical point, shift and gain of one nucleus.
final class TorqueCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "The torque that a spin accumulation exerts on one nucleus: field-like and damping-like spin-mixing"
                                + " conductance, critical spin accumulation and current, shift and gain per mu.",
                        "Every quantity carries its unit. Without options: the example of the paper, 57Fe.",
                        "")
                .footer(
                        "",
                        "Example:",
                        "  nsot torque --isotope 63Cu --permeability \"1.2566e-6 H/m\" \\",
                        "    --fermi-wavenumber \"1.36 1/Å\" --lattice-constant \"3.61 Å\" --contact-enhancement 30");
        for (TorqueParameter parameter : TorqueParameter.values()) {
            spec.addOption(OptionSpec.builder("--" + parameter.option())
                    .paramLabel(label(parameter))
                    .type(String.class)
                    .description(parameter.meaning() + "; default: " + parameter.example())
                    .build());
        }
        CommonOptions.addAnswer(spec, "both");
        return spec;
    }

    private static String label(TorqueParameter parameter) {
        String unit = parameter.unit();
        return unit == null ? "NAME" : unit.equals("1") ? "NUMBER" : "\"" + parameter.example() + "\"";
    }

    @Override
    public void run(ParseResult given, Session session) {
        Map<TorqueParameter, String> texts = new EnumMap<>(TorqueParameter.class);
        for (TorqueParameter parameter : TorqueParameter.values()) {
            @Nullable String text = given.matchedOptionValue("--" + parameter.option(), null);
            if (text != null) {
                texts.put(parameter, text);
            }
        }
        TorqueScenario scenario = TorqueScenario.from(texts);
        Answer.print(
                TorqueCalculator.answer(scenario, texts.keySet(), CommonOptions.formulations(given)), given, session);
    }
}
