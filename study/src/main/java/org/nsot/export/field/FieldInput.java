package org.nsot.export.field;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;

/// The bytes of a file with a map, read from front to back, and the refusals that name a place in it.
final class FieldInput implements AutoCloseable {
    private static final int LONGEST_LINE = 1 << 16;
    private static final String MEND = "write or copy the file again";

    private final Path path;
    private final FileChannel channel;
    private InputStream in;
    private long position;
    private int lines;

    /// A line and its number, counted from 1.
    record Line(String text, int number) {}

    private FieldInput(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
        this.in = new BufferedInputStream(Channels.newInputStream(channel), LONGEST_LINE);
    }

    /// @throws Refusal NSOT-601 if the file cannot be read
    static FieldInput open(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            return new FieldInput(path, FileChannel.open(path, StandardOpenOption.READ));
        } catch (IOException failure) {
            throw notReadable(path, failure);
        }
    }

    private static Refusal notReadable(Path path, IOException failure) {
        Refusal refusal = new Refusal(
                ErrorCode.FILE_NOT_READABLE,
                name(path) + ": "
                        + (failure instanceof NoSuchFileException ? "there is no such file" : failure.getMessage()),
                "a file with a map that you may read",
                "correct the name of the file or its permissions");
        refusal.initCause(failure);
        return refusal;
    }

    private static String name(Path path) {
        return Excerpt.printable(path.toString());
    }

    /// Bytes of the whole file.
    long size() {
        try {
            return channel.size();
        } catch (IOException failure) {
            throw notReadable(path, failure);
        }
    }

    /// Where the next byte is, counted from 0.
    long position() {
        return position;
    }

    /// Lines read so far.
    int lines() {
        return lines;
    }

    /// At most `count` bytes from a place; the place of reading stays as it is.
    ByteBuffer peek(long at, int count) {
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.clamp(size() - at, 0, count)).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int read = 0;
            while (bytes.hasRemaining() && read >= 0) {
                read = channel.read(bytes, at + bytes.position());
            }
        } catch (IOException failure) {
            throw notReadable(path, failure);
        }
        return bytes.flip();
    }

    /// Goes on at a place.
    void goTo(long at) {
        try {
            channel.position(at);
        } catch (IOException failure) {
            throw notReadable(path, failure);
        }
        in = new BufferedInputStream(Channels.newInputStream(channel), LONGEST_LINE);
        position = at;
    }

    /// Fills the array.
    void read(byte[] bytes, int count) {
        try {
            if (in.readNBytes(bytes, 0, count) < count) {
                throw new EOFException("it became shorter while it was read");
            }
        } catch (IOException failure) {
            throw notReadable(path, failure);
        }
        position += count;
    }

    /// The next line without its end.
    ///
    /// @throws Refusal NSOT-611 at the end of the file, or if the line is longer than 65536 bytes
    String line() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            int next = in.read();
            if (next < 0) {
                throw broken("the file ends behind line " + lines, "a whole file");
            }
            for (; next >= 0 && next != '\n'; next = in.read()) {
                line.write(next);
                if (line.size() > LONGEST_LINE) {
                    throw broken("line " + (lines + 1) + " has no end", "lines up to " + LONGEST_LINE + " bytes");
                }
            }
            position += line.size() + (next < 0 ? 0 : 1);
        } catch (IOException failure) {
            throw notReadable(path, failure);
        }
        lines++;
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /// A refusal of the last line that was read.
    Refusal brokenLine(String line, int column, String what, String allowed) {
        return brokenLine(new Line(line, lines), column, what, allowed);
    }

    /// A refusal of a line.
    Refusal brokenLine(Line line, int column, String what, String allowed) {
        return new Refusal(
                ErrorCode.FORMAT_BROKEN,
                what,
                allowed,
                MEND,
                new Excerpt(line.text, column, path.toString(), line.number));
    }

    /// A refusal of the file as cut off or not after its format.
    Refusal broken(String what, String allowed) {
        return new Refusal(ErrorCode.FORMAT_BROKEN, name(path) + ": " + what, allowed, MEND);
    }

    /// A refusal of bytes at a place.
    Refusal brokenAt(long at, String what, String allowed) {
        return broken("byte " + at + ": " + what, allowed);
    }

    /// A refusal of a file that may well follow its format, in a way that is not taken.
    Refusal notTaken(String what, String allowed) {
        return new Refusal(
                ErrorCode.FORMAT_UNKNOWN,
                name(path) + ": " + what,
                allowed,
                "convert the file; docs/reference/files.md tells what is read");
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failure) {
            throw notReadable(path, failure);
        }
    }
}
