package org.nsot.motion;

import org.nsot.engine.dynamics.Trajectory;
import org.nsot.errors.Domain;

/// A path and what it is called in a figure.
///
/// @param name a word or two, without markup
/// @param path two instants or more
public record NamedPath(String name, Trajectory path) {
    /// @throws org.nsot.errors.Refusal NSOT-101 if the path has fewer than two instants
    public NamedPath {
        Domain.atLeast("instants of a path", path.length(), 2);
    }
}
