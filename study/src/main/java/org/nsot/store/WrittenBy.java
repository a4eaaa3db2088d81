package org.nsot.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.nsot.export.WholeFile;

/// A file that the database writes by itself, whole or not at all.
final class WrittenBy {
    private WrittenBy() {}

    /// Lets something write a sibling, which then takes the place of the file.
    static void sibling(Path file, Consumer<Path> writer) {
        Path folder = file.toAbsolutePath().getParent();
        WholeFile.write(file, out -> {
            Path sibling = Files.createTempFile(folder, ".nsot-", ".part");
            try {
                writer.accept(sibling);
                Files.copy(sibling, out);
            } finally {
                Files.deleteIfExists(sibling);
            }
        });
    }
}
