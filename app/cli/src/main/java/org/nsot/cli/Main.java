package org.nsot.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The entry of the command line.
public final class Main {
    private Main() {}

    /// Runs one command and ends with its exit code: 0 done, 1 the run failed, 2 the input was refused.
    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            // Everything is written and nothing waits for shutdown; exit() would load the logging system first.
            Runtime.getRuntime().halt(code);
        }
    }

    static int run(String[] args) {
        FailureKeeper sink = new FailureKeeper(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(new BufferedOutputStream(sink), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new Program(new Session(out, err, Terminal.fromSystem())).run(args);
        out.flush();
        sink.report(err);
        return out.checkError() && code == 0 ? 1 : code;
    }
}
