package org.nsot.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;

/// A text file that a user gave, and what points into it.
///
/// @param name its name as the user gave it
/// @param text its text, without a byte order mark
record TextFile(String name, String text) {
    /// The most bytes that are read.
    static final int MOST_BYTES = 1 << 18;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Reads a file.
    ///
    /// @throws Refusal NSOT-601 if it cannot be read, NSOT-602 if it is no text, NSOT-603 if it is too large
    static TextFile read(Path path) {
        TextFile file = decoded(path.toString(), bytes(path));
        file.demandText();
        return file;
    }

    private static byte[] bytes(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused(ErrorCode.FILE_TOO_LARGE, path, "it is too large", "at most " + MOST_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException failure) {
            throw refused(ErrorCode.FILE_NOT_READABLE, path, reason(path, failure), "a text file that you may read");
        }
    }

    private static Refusal refused(ErrorCode code, Path path, String reason, String allowed) {
        return new Refusal(
                code,
                Excerpt.printable(path.toString()) + ": " + reason,
                allowed,
                "choose another file, or mend this one");
    }

    private static String reason(Path path, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "you may not read it";
        }
        return Files.isDirectory(path) ? "it is a folder" : "it cannot be read";
    }

    private static TextFile decoded(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
        String text = out.flip().toString();
        TextFile file = new TextFile(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        if (broken) {
            throw file.noText(file.text.length(), "a byte that is not UTF-8");
        }
        return file;
    }

    private void demandText() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\t' || c == '\n' || c == '\r';
            if (c >= '\uFFFE' || (Character.isISOControl(c) && !blank)) {
                throw noText(i, "the character U+%04X".formatted((int) c));
            }
        }
    }

    private Refusal noText(int offset, String found) {
        return refuse(
                ErrorCode.FILE_NOT_TEXT,
                placeOf(offset),
                found,
                "text in UTF-8 without control characters",
                "save the file as UTF-8");
    }

    private FilePlace placeOf(int offset) {
        List<String> lines = lines(text.substring(0, offset));
        String last = lines.getLast();
        return new FilePlace(lines.size(), last.codePointCount(0, last.length()) + 1);
    }

    /// The line of that number; empty behind the last one.
    String line(int number) {
        List<String> lines = lines(text);
        return number > lines.size() ? "" : lines.get(number - 1);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|\n|\r", -1));
    }

    /// A refusal that points to a place in the file.
    Refusal refuse(ErrorCode code, FilePlace at, String given, String allowed, String mend) {
        return new Refusal(
                code,
                Excerpt.printable(given),
                allowed,
                mend,
                new Excerpt(line(at.line()), at.column(), name, at.line()));
    }
}
