package org.nsot.sweep;

import java.util.Optional;

/// Offers an engine that is not part of the program, found by [java.util.ServiceLoader].
public interface ChunkEngineProvider {
    /// Its word for `--engine`.
    String name();

    /// The engine.
    ///
    /// @param master where it runs, as the engine names it; empty for its own choice
    ChunkEngine engine(Optional<String> master);
}
