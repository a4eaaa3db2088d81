package org.nsot.calculator;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nsot.electrongas.ElectronGas;
import org.nsot.electrongas.LowDimension;
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

    /// The function of these electrons.
    public DoubleUnaryOperator in(Formulation formulation, ElectronGas electrons) {
        return switch (this) {
            case F_CON1 -> range(RangeFunction.CONTACT_EQUILIBRIUM, formulation, electrons);
            case F_CON2 -> range(RangeFunction.CONTACT_NONEQUILIBRIUM, formulation, electrons);
            case F_DIP1 -> range(RangeFunction.DIPOLE_EQUILIBRIUM, formulation, electrons);
            case F_DIP2 -> range(RangeFunction.DIPOLE_NONEQUILIBRIUM, formulation, electrons);
            case CHI1 -> electrons.susceptibility()::chi1;
            case CHI2 -> electrons.susceptibility()::chi2;
        };
    }

    private static DoubleUnaryOperator range(RangeFunction function, Formulation formulation, ElectronGas electrons) {
        ElectronGas.RangeFunctions ranges = electrons.ranges(formulation);
        return x -> ranges.at(function, x);
    }

    /// The function of electrons in fewer dimensions.
    ///
    /// @throws Refusal NSOT-402 for the dipolar ones: the field of a dipole is that of three dimensions
    public DoubleUnaryOperator in(LowDimension dimension) {
        return switch (this) {
            case F_CON1 -> dimension::equilibrium;
            case F_CON2 -> dimension::nonequilibrium;
            case CHI1 -> dimension::chi1;
            case CHI2 -> dimension::chi2;
            case F_DIP1, F_DIP2 ->
                throw new Refusal(
                        ErrorCode.OPTIONS_CONTRADICT,
                        symbol + " in fewer than three dimensions",
                        "chi1, chi2, f_con1, f_con2: the dipolar functions are those of electrons in space",
                        "leave out --dimension");
        };
    }

    /// The unit of the value in fewer dimensions: f_con1 and f_con2 are chi1(r) and chi2(r) themselves there.
    public String unit(LowDimension dimension) {
        boolean plane = dimension == LowDimension.PLANE;
        return switch (this) {
            case CHI1 -> plane ? "m_e" : "m_e/k_F";
            case F_CON1 -> plane ? "m_e k_F^2" : "m_e";
            case F_CON2 -> plane ? "m_e^2/hbar^2" : "m_e^2/(hbar^2 k_F^2)";
            default -> plane ? "m_e^2/(hbar^2 k_F^2)" : "m_e^2/(hbar^2 k_F^3)";
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
