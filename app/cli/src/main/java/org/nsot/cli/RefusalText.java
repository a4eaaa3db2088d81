package org.nsot.cli;

import java.io.PrintStream;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;

/// A refusal as a user sees it: code, what was given, the place, what is allowed, how to mend it.
final class RefusalText {
    private RefusalText() {}

    static void print(Refusal refusal, PrintStream err) {
        err.println("nsot: " + refusal.code().code() + ": " + refusal.given());
        refusal.excerpt().flatMap(Excerpt::place).ifPresent(place -> err.println("  at " + place));
        refusal.excerpt().ifPresent(e -> e.withCaret().lines().forEach(line -> err.println("    " + line)));
        err.println("  allowed: " + refusal.allowed());
        err.println("  mend:    " + refusal.mend());
    }
}
