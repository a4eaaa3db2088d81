package org.nsot.spark;

import java.util.Optional;
import org.nsot.sweep.ChunkEngine;
import org.nsot.sweep.ChunkEngineProvider;

/// Offers Spark as an engine of sweeps, under the name `spark`.
public final class SparkProvider implements ChunkEngineProvider {
    @Override
    public String name() {
        return "spark";
    }

    @Override
    public ChunkEngine engine(Optional<String> master) {
        return new SparkEngine(master);
    }
}
