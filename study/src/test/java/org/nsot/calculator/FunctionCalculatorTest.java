package org.nsot.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Real;
import org.nsot.document.Node.Rows;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;

class FunctionCalculatorTest {
    private static final List<Formulation> BOTH = List.of(Formulation.DERIVED, Formulation.PUBLISHED);

    private static Rows rows(Document document) {
        return (Rows) document.results().entries().getLast().node();
    }

    @ParameterizedTest
    @EnumSource
    void columnsHoldTheFunctionInEachFormulation(FunctionName function) {
        Document document = FunctionCalculator.answer(function, List.of(0.7, 3.0), BOTH);
        for (var row : rows(document).rows()) {
            double x = ((Real) row.entries().get(0).node()).value();
            for (int i = 0; i < BOTH.size(); i++) {
                double expected = function.in(BOTH.get(i)).applyAsDouble(x);
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
