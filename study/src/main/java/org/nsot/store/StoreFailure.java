package org.nsot.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;

/// What a failure of the database means for the user.
final class StoreFailure {
    private static final Pattern HOLDER = Pattern.compile("PID (\\d+)");

    private StoreFailure() {}

    /// A store that could not be opened.
    static Refusal opening(Path file, SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("Could not set lock") || message.contains("already attached")) {
            Matcher holder = HOLDER.matcher(message);
            return new Refusal(
                    ErrorCode.STORE_IN_USE,
                    file + " is open in "
                            + (holder.find() ? "another process, number " + holder.group(1) : "this process already"),
                    "one process at a time",
                    "wait until the other one has ended, or give --store another file");
        }
        if (message.contains("ermission denied")
                || message.contains("No such file")
                || message.contains("Not a directory")
                || message.contains("Read-only")
                || message.contains("Is a directory")) {
            return new Refusal(
                    ErrorCode.NOT_WRITABLE,
                    "cannot open the store " + file + " (" + reason(message) + ")",
                    "a file in a folder where you may write",
                    "give --store another file");
        }
        return new Refusal(
                ErrorCode.STORE_NOT_READABLE,
                file + ": " + firstLine(message),
                "a store that nsot made, or a file that is not there yet",
                "give --store another file");
    }

    /// The library of the database, which unpacks itself at every start.
    static Refusal loading(LinkageError failure) {
        Refusal refusal = new Refusal(
                ErrorCode.WRITE_FAILED,
                "the database cannot unpack its library into " + System.getProperty("java.io.tmpdir"),
                "a folder for temporary files with some 100 MB of room",
                "make room there, or name another one: JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER");
        refusal.initCause(failure);
        return refusal;
    }

    /// Something that failed while rows were written; nothing of it was kept.
    static Refusal writing(Path file, SQLException failure) {
        return new Refusal(
                ErrorCode.WRITE_FAILED,
                "cannot write to the store " + file + ": " + firstLine(String.valueOf(failure.getMessage())),
                "room on the disk, and a folder where you may write",
                "make room and give the same command again: what was acknowledged is kept");
    }

    /// A query of the user.
    static Refusal query(SQLException failure) {
        return new Refusal(
                ErrorCode.QUERY_REFUSED,
                firstLine(String.valueOf(failure.getMessage())),
                "SQL of DuckDB that reads",
                "nsot results show NAME tells the columns of a study");
    }

    private static String firstLine(String message) {
        return Excerpt.printable(message.lines().findFirst().orElse("no reason is given"));
    }

    private static String reason(String message) {
        for (String known : new String[] {"Not a directory", "No such file", "Read-only", "Is a directory"}) {
            if (message.contains(known)) {
                return known.toLowerCase(java.util.Locale.ROOT);
            }
        }
        return "no permission";
    }
}
