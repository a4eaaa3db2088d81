package org.nsot.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Writes a file whole or not at all.
///
/// The content goes to a temporary sibling, is forced to the disk and then takes the place of the target in one step.
/// Whatever fails on the way, the target is as it was before and the sibling is gone. A target that is not a regular
/// file, such as a pipe or `/dev/stdout`, cannot be replaced and is written to directly.
public final class WholeFile {
    private WholeFile() {}

    /// Writes the content of a file to a stream that it does not close.
    @FunctionalInterface
    public interface Content {
        /// Writes everything to `out`.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes `content` to `target` and creates the folders above it.
    ///
    /// @throws Refusal NSOT-501 if the file cannot be created, NSOT-502 if writing fails half way
    /// @throws CancellationException if the calling thread is interrupted; the target is then as it was before
    public static void write(Path target, Content content) {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeDirectly(target, content);
            return;
        }
        Path place = followed(target.toAbsolutePath());
        Path sibling = sibling(place);
        try {
            fill(sibling, content);
            replace(sibling, place);
        } catch (ClosedByInterruptException interrupted) {
            throw new CancellationException("interrupted while writing " + target);
        } catch (IOException failure) {
            throw failedHalfWay(target, failure, "; no part of it was kept");
        } finally {
            sibling.toFile().delete();
        }
    }

    private static Path followed(Path target) {
        try {
            return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) || !Files.exists(target)
                    ? target
                    : target.toRealPath();
        } catch (IOException failure) {
            throw notWritable(target, failure);
        }
    }

    private static Path sibling(Path target) {
        try {
            Path folder = target.getParent();
            Path name = target.getFileName();
            if (folder == null || name == null) {
                throw new IOException("it names no file");
            }
            Files.createDirectories(folder);
            Path sibling =
                    folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
            Files.deleteIfExists(sibling);
            return Files.createFile(sibling);
        } catch (IOException failure) {
            throw notWritable(target, failure);
        }
    }

    private static void fill(Path sibling, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void replace(Path sibling, Path target) throws IOException {
        try {
            Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(sibling, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void writeDirectly(Path target, Content content) {
        if (Files.isDirectory(target) || !Files.isWritable(target)) {
            throw notWritable(target, new IOException(Files.isDirectory(target) ? "it is a folder" : "no permission"));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        } catch (IOException failure) {
            throw failedHalfWay(target, failure, "");
        }
    }

    private static Refusal notWritable(Path target, IOException failure) {
        return because(
                failure,
                new Refusal(
                        ErrorCode.NOT_WRITABLE,
                        "cannot write " + target + " (" + FailureReason.of(failure) + ")",
                        "a file in a folder that you may write to",
                        "choose another folder, for example --out results"));
    }

    private static Refusal failedHalfWay(Path target, IOException failure, String kept) {
        return because(
                failure,
                new Refusal(
                        ErrorCode.WRITE_FAILED,
                        "writing " + target + " failed half way (" + FailureReason.of(failure) + ")" + kept,
                        "a disk with enough free space",
                        "free some space or choose another folder and run again"));
    }

    private static Refusal because(IOException cause, Refusal refusal) {
        refusal.initCause(cause);
        return refusal;
    }
}
