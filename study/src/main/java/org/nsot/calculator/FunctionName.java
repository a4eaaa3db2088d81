package org.nsot.calculator;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nsot.electrongas.Lindhard;
import org.nsot.electrongas.RangeFunction;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.Allowed;

/// The functions that `nsot eval` knows, by their symbols.
public enum FunctionName {
    /// f_con1 of x = k_F r.
    F_CON1("f_con1", "1", "k_F r", Allowed.POSITIVE),
    /// f_con2 of x = k_F r.
    F_CON2("f_con2", "1", "k_F r", Allowed.POSITIVE),
    /// f_dip1 of x = k_F r; depends on the formulation.
    F_DIP1("f_dip1", "1", "k_F r", Allowed.POSITIVE),
    /// f_dip2 of x = k_F r.
    F_DIP2("f_dip2", "1", "k_F r", Allowed.POSITIVE),
    /// chi1 of q/k_F.
    CHI1("chi1", "m_e k_F", "q/k_F", Allowed.NOT_NEGATIVE),
    /// chi2 of q/k_F.
    CHI2("chi2", "m_e^2/(hbar^2 k_F)", "q/k_F", Allowed.NOT_NEGATIVE);

    private final String symbol;
    private final String unit;
    private final String argument;
    private final Allowed allowed;

    FunctionName(String symbol, String unit, String argument, Allowed allowed) {
        this.symbol = symbol;
        this.unit = unit;
        this.argument = argument;
        this.allowed = allowed;
    }

    /// The symbol, which is the name on the command line.
    public String symbol() {
        return symbol;
    }

    /// The unit of the value.
    public String unit() {
        return unit;
    }

    /// What the dimensionless argument x stands for.
    public String argument() {
        return argument;
    }

    /// Which arguments it takes.
    public Allowed allowed() {
        return allowed;
    }

    /// The function itself.
    public DoubleUnaryOperator in(Formulation formulation) {
        return switch (this) {
            case F_CON1 -> x -> RangeFunction.CONTACT_EQUILIBRIUM.at(formulation, x);
            case F_CON2 -> x -> RangeFunction.CONTACT_NONEQUILIBRIUM.at(formulation, x);
            case F_DIP1 -> x -> RangeFunction.DIPOLE_EQUILIBRIUM.at(formulation, x);
            case F_DIP2 -> x -> RangeFunction.DIPOLE_NONEQUILIBRIUM.at(formulation, x);
            case CHI1 -> Lindhard::chi1;
            case CHI2 -> Lindhard::chi2;
        };
    }

    /// All symbols.
    public static List<String> symbols() {
        return Arrays.stream(values()).map(FunctionName::symbol).toList();
    }

    /// The function of that symbol.
    ///
    /// @throws Refusal NSOT-302 if there is none
    public static FunctionName of(String symbol) {
        return Arrays.stream(values())
                .filter(f -> f.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ErrorCode.FUNCTION_UNKNOWN,
                        "function = " + symbol,
                        String.join(", ", symbols()),
                        "for example nsot eval f_con1 --x 0.5"));
    }
}
