package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.nsot.document.Node.Entry;
import org.nsot.electrongas.ElectronGas;
import org.nsot.electrongas.LowDimension;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.EvalParameter;
import org.nsot.scenario.Inputs;

/// The electrons that `nsot eval` is asked for.
public final class EvalElectrons {
    private final Inputs<EvalParameter> inputs;
    private final ElectronGas gas;
    private final Optional<LowDimension> dimension;

    private EvalElectrons(Inputs<EvalParameter> inputs) {
        this.inputs = inputs;
        this.gas = new ElectronGas(
                number(EvalParameter.TEMPERATURE, 0),
                number(EvalParameter.STONER, 0),
                number(EvalParameter.MEAN_FREE_PATH, Double.POSITIVE_INFINITY));
        this.dimension = switch (inputs.word(EvalParameter.DIMENSION)) {
            case "2" -> Optional.of(LowDimension.PLANE);
            case "1" -> Optional.of(LowDimension.LINE);
            default -> Optional.empty();
        };
        if (dimension.isPresent() && !gas.isFree()) {
            throw new Refusal(
                    ErrorCode.OPTIONS_CONTRADICT,
                    "--dimension " + inputs.word(EvalParameter.DIMENSION)
                            + " with --temperature, --stoner or --mean-free-path",
                    "free electrons at zero temperature in a plane or on a line: there are closed forms for no others",
                    "leave out --dimension, or the others");
        }
    }

    /// The electrons of these inputs.
    ///
    /// @throws Refusal NSOT-101 or NSOT-402 where they cannot be
    public static EvalElectrons of(Inputs<EvalParameter> inputs) {
        return new EvalElectrons(inputs);
    }

    private double number(EvalParameter parameter, double absent) {
        return inputs.has(parameter) ? inputs.quantity(parameter) : absent;
    }

    DoubleUnaryOperator function(FunctionName name, Formulation formulation) {
        return dimension.map(name::in).orElseGet(() -> name.in(formulation, gas));
    }

    String unit(FunctionName name) {
        return dimension.map(name::unit).orElse(name.unit());
    }

    /// Whether the values are the closed forms of the paper.
    boolean areFree() {
        return gas.isFree() && dimension.isEmpty();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (EvalParameter parameter : EvalParameter.values()) {
            if (inputs.isGiven(parameter)) {
                entries.add(InputEntries.of(inputs, parameter));
            }
        }
        return entries;
    }
}
