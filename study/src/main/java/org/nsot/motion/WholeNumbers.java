package org.nsot.motion;

import org.nsot.scenario.Inputs;
import org.nsot.scenario.RunParameter;

/// Inputs that count something.
final class WholeNumbers {
    private WholeNumbers() {}

    /// @throws org.nsot.errors.Refusal NSOT-101 unless the input is a whole number from 1 to `most`
    static int of(Inputs<RunParameter> inputs, RunParameter parameter, int most) {
        double value = inputs.quantity(parameter);
        if (value != Math.rint(value) || value < 1 || value > most) {
            throw inputs.refuse(
                    parameter, "it is no whole number from 1 to " + most, "a whole number from 1 to " + most);
        }
        return (int) value;
    }
}
