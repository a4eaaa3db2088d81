package org.nsot.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/// Why a file could not be written, in words.
public final class FailureReason {
    private static final String NOT_A_FOLDER = "a part of the path is a file, not a folder";

    private FailureReason() {}

    /// The reason.
    public static String of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "there is no such folder";
            case AccessDeniedException _ -> "no permission";
            case FileAlreadyExistsException _, NotDirectoryException _ -> NOT_A_FOLDER;
            case FileSystemException failed -> words(failed.getReason());
            default -> words(failure.getMessage());
        };
    }

    private static String words(@Nullable String reason) {
        return switch (reason) {
            case null -> "the system gives no reason";
            case "No space left on device" -> "no space left";
            case "Not a directory" -> NOT_A_FOLDER;
            case "Is a directory" -> "it is a folder";
            default -> reason;
        };
    }
}
