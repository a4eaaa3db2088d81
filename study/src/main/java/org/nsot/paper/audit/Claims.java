package org.nsot.paper.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.nsot.formulation.Formulation;

/// What a formulation claims for every [Statement]; any of them can be replaced to see whether the audit notices.
final class Claims {
    private final Formulation formulation;
    private final Map<Statement, DoubleUnaryOperator> replaced;

    private Claims(Formulation formulation, Map<Statement, DoubleUnaryOperator> replaced) {
        this.formulation = formulation;
        this.replaced = replaced;
    }

    static Claims of(Formulation formulation) {
        return new Claims(formulation, Map.of());
    }

    /// The same claims with one of them replaced.
    Claims with(Statement statement, DoubleUnaryOperator form) {
        Map<Statement, DoubleUnaryOperator> copy = new EnumMap<>(Statement.class);
        copy.putAll(replaced);
        copy.put(statement, form);
        return new Claims(formulation, copy);
    }

    double value(Statement statement, double x) {
        DoubleUnaryOperator form = replaced.get(statement);
        return form == null ? statement.value(formulation, x) : form.applyAsDouble(x);
    }

    /// A statement that depends on nothing.
    double value(Statement statement) {
        return value(statement, 1);
    }
}
