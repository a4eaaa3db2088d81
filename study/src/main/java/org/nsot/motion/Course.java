package org.nsot.motion;

import org.nsot.bloch.Envelope;
import org.nsot.bloch.Waveform;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.RunParameter;

/// The course of the spin accumulation in units of its height.
///
/// @param inputs of the run
record Course(Inputs<RunParameter> inputs) {
    boolean isConstant() {
        return inputs.word(RunParameter.COURSE).equals("constant");
    }

    /// @throws Refusal NSOT-402 if the course lacks its length or its frequency
    Waveform waveform() {
        double start = inputs.quantity(RunParameter.COURSE_START);
        return switch (inputs.word(RunParameter.COURSE)) {
            case "pulse" -> Waveform.pulse(Envelope.RECTANGLE, 1, start, demand(RunParameter.COURSE_DURATION));
            case "ramp" -> Waveform.ramp(0, 1, start, start + demand(RunParameter.COURSE_DURATION));
            case "alternating" -> Waveform.alternating(1, 2 * Math.PI * demand(RunParameter.COURSE_FREQUENCY), 0);
            default -> Waveform.constant(1);
        };
    }

    private double demand(RunParameter parameter) {
        if (!inputs.has(parameter)) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--course " + inputs.word(RunParameter.COURSE) + " without --" + parameter.option(),
                    "both",
                    "give --" + parameter.option() + " \"" + parameter.example() + "\"");
        }
        return inputs.quantity(parameter);
    }
}
