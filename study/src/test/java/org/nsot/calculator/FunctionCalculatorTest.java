package org.nsot.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Real;
import org.nsot.document.Node.Rows;
import org.nsot.electrongas.ElectronGas;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.EvalParameter;
import org.nsot.scenario.Inputs;

class FunctionCalculatorTest {
    private static final List<Formulation> BOTH = List.of(Formulation.DERIVED, Formulation.PUBLISHED);

    private static Rows rows(Document document) {
        return (Rows) document.results().entries().getLast().node();
    }

    private static EvalElectrons electrons(Map<EvalParameter, String> texts) {
        return EvalElectrons.of(Inputs.of(EvalParameter.class, texts));
    }

    @Test
    void otherElectronsGiveOtherValues() {
        EvalElectrons stoner = electrons(Map.of(EvalParameter.STONER, "0.6"));
        Document document =
                FunctionCalculator.answer(FunctionName.F_CON2, stoner, List.of(1e-6), List.of(Formulation.DERIVED));
        double value = ((Real) rows(document).rows().getFirst().entries().get(1).node()).value();
        assertThat(value).isCloseTo(3.92386, within(2e-5));
        assertThat(document.warnings()).hasSize(1);
        EvalElectrons plane = electrons(Map.of(EvalParameter.DIMENSION, "2"));
        assertThat(plane.function(FunctionName.CHI1, Formulation.DERIVED).applyAsDouble(1))
                .isEqualTo(1 / (4 * Math.PI));
        assertThat(plane.unit(FunctionName.CHI1)).isEqualTo("m_e");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> plane.function(FunctionName.F_DIP2, Formulation.DERIVED))
                .withMessageStartingWith("NSOT-402");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> electrons(Map.of(EvalParameter.DIMENSION, "1", EvalParameter.STONER, "0.1")))
                .withMessageStartingWith("NSOT-402");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> electrons(Map.of(EvalParameter.TEMPERATURE, "0.1", EvalParameter.MEAN_FREE_PATH, "9")))
                .withMessageStartingWith("NSOT-402");
    }

    @ParameterizedTest
    @EnumSource
    void columnsHoldTheFunctionInEachFormulation(FunctionName function) {
        Document document = FunctionCalculator.answer(function, electrons(Map.of()), List.of(0.7, 3.0), BOTH);
        for (var row : rows(document).rows()) {
            double x = ((Real) row.entries().get(0).node()).value();
            for (int i = 0; i < BOTH.size(); i++) {
                double expected = function.in(BOTH.get(i), ElectronGas.FREE).applyAsDouble(x);
                assertThat(row.entries().get(1 + i).node()).isEqualTo(new Real(expected, function.unit()));
            }
            assertThat(row.entries().stream().map(Entry::key)).containsExactly("x", "value", "value_published");
        }
        assertThat(document.warnings().isEmpty()).isEqualTo(function != FunctionName.F_DIP1);
    }

    @ParameterizedTest
    @EnumSource
    void everyFunctionIsFoundByItsSymbol(FunctionName function) {
        assertThat(FunctionName.of(function.symbol())).isSameAs(function);
    }

    @Test
    void anUnknownFunctionIsRefusedWithTheKnownOnes() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FunctionName.of("F_CON1"))
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo(ErrorCode.FUNCTION_UNKNOWN);
                    assertThat(r.allowed()).contains("f_con1", "chi2");
                });
    }
}
