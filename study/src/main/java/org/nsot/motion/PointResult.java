package org.nsot.motion;

import java.util.Optional;
import org.nsot.errors.Refusal;

/// What came of a point of many: a value, or the reason why there is none.
///
/// @param value   what was observed
/// @param failure why nothing was
public record PointResult<R>(Optional<R> value, Optional<Refusal> failure) {
    static <R> PointResult<R> of(R value) {
        return new PointResult<>(Optional.of(value), Optional.empty());
    }

    static <R> PointResult<R> failed(Refusal why) {
        return new PointResult<>(Optional.empty(), Optional.of(why));
    }
}
