package org.nsot.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A parameter that tells everything by its [Declaration].
public interface DeclaredParameter extends Parameter {
    /// What it is.
    Declaration declaration();

    @Override
    default String option() {
        return declaration().option();
    }

    @Override
    default @Nullable String unit() {
        return declaration().unit();
    }

    @Override
    default String example() {
        return declaration().example();
    }

    @Override
    default @Nullable String defaultText() {
        return declaration().defaultText();
    }

    @Override
    default String symbol() {
        return declaration().symbol().isEmpty()
                ? declaration().name()
                : declaration().symbol();
    }

    @Override
    default String label() {
        return (declaration().name() + " " + declaration().symbol()).strip();
    }

    @Override
    default String meaning() {
        return declaration().meaning();
    }

    @Override
    default Allowed allowed() {
        return declaration().allowed();
    }

    @Override
    default List<String> choices() {
        return declaration().choices();
    }
}
