package org.nsot.sweep;

import java.util.Optional;
import java.util.ServiceLoader;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The engines that there are.
public final class ChunkEngines {
    private ChunkEngines() {}

    /// Threads of this machine.
    public static ChunkEngine local(int threads) {
        return new LocalEngine(threads);
    }

    /// An engine that is not part of the program.
    ///
    /// @param master where it runs
    /// @throws Refusal NSOT-801 if it is not installed
    public static ChunkEngine named(String name, Optional<String> master) {
        for (ChunkEngineProvider provider : ServiceLoader.load(ChunkEngineProvider.class)) {
            if (provider.name().equals(name)) {
                return provider.engine(master);
            }
        }
        throw new Refusal(
                ErrorCode.ENGINE_MISSING,
                "--engine " + name + ", which is not installed",
                "local, or an engine on the class path",
                "start it by the launcher ./nsot, which builds it when it is asked for");
    }
}
