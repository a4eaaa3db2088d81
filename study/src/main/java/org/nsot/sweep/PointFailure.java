package org.nsot.sweep;

import java.io.Serializable;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Why there is no value.
///
/// @param point  at which point of the study
/// @param output key of the output; empty if the whole point failed
/// @param code   as in `NSOT-104`
/// @param reason in words
public record PointFailure(long point, String output, String code, String reason) implements Serializable {
    /// The failure that a refusal tells, or that of a fault of the program.
    static PointFailure of(long point, String output, RuntimeException failure) {
        return failure instanceof Refusal refusal
                ? new PointFailure(
                        point, output, refusal.code().code(), refusal.given() + "; allowed: " + refusal.allowed())
                : new PointFailure(point, output, ErrorCode.INTERNAL.code(), failure.toString());
    }
}
