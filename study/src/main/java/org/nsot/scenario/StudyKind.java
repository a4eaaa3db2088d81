package org.nsot.scenario;

import java.util.List;
import org.nsot.errors.Refusal;

/// A calculation that a study repeats at many points.
public interface StudyKind {
    /// Its name, and the key in a study file under which its values stand.
    String key();

    /// What it takes.
    List<Parameter> parameters();

    /// What it gives, those first that a study shows when it does not ask for others.
    List<Column> results();

    /// How many of them a study shows when it does not ask.
    int shown();

    /// How many points are computed together.
    int chunkPoints();

    /// Checks that a text is one of a parameter, names by the tables.
    ///
    /// @throws Refusal with the code of what is wrong with it
    default void check(Parameter parameter, String text, Tables tables) {
        Inputs.check(parameter, text);
    }

    /// Checks that the values of a study go together at some of its points at least.
    ///
    /// @throws Refusal with the code of what is wrong at the first point, if all that are tried are refused
    default void demandPossible(Study study) {}
}
