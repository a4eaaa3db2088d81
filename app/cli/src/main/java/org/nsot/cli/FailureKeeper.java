package org.nsot.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Standard output that remembers why writing failed, because a [PrintStream] does not.
final class FailureKeeper extends FilterOutputStream {
    private @Nullable IOException failure;

    FailureKeeper(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /// Says why writing failed, if it did. A reader that has gone, as in `nsot eval ... | head`, is no failure.
    void report(PrintStream err) {
        if (failure != null && !String.valueOf(failure.getMessage()).contains("Broken pipe")) {
            RefusalText.print(
                    new Refusal(
                            ErrorCode.WRITE_FAILED,
                            "writing to standard output failed half way (" + failure.getMessage() + ")",
                            "an output with enough free space",
                            "free some space or write to another place with --out FILE"),
                    err);
        }
    }
}
