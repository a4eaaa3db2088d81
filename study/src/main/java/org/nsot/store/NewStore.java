package org.nsot.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.export.FailureReason;

/// Makes an empty store, whole or not at all: whatever happens meanwhile, no half-made file is in its place.
final class NewStore {
    private NewStore() {}

    /// @throws Refusal NSOT-501 if there is no writing
    static void make(Path file) {
        Path place = file.toAbsolutePath();
        Path sibling = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.createDirectories(place.getParent());
            Files.deleteIfExists(sibling);
            ResultStore.opened(sibling, false).close();
            Files.move(sibling, place);
        } catch (FileAlreadyExistsException another) {
            demandFile(place, another);
        } catch (IOException failure) {
            throw refused(file, failure);
        } finally {
            sibling.toFile().delete();
        }
    }

    /// Another process may have made the store meanwhile.
    private static void demandFile(Path place, IOException failure) {
        if (!Files.isRegularFile(place)) {
            throw refused(place, failure);
        }
    }

    private static Refusal refused(Path file, IOException failure) {
        Refusal refusal = new Refusal(
                ErrorCode.NOT_WRITABLE,
                "cannot make the store " + file + " (" + FailureReason.of(failure) + ")",
                "a file in a folder where you may write",
                "give --store another file");
        refusal.initCause(failure);
        return refusal;
    }
}
