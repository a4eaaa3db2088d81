package org.nsot.scenario;

import java.util.List;

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
}
