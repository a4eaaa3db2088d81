package org.nsot.motion;

import org.nsot.engine.dynamics.Trajectory;

/// A path of m and what followed it.
///
/// @param name which description, as in `classical`
/// @param path where m was
public record NamedPath(String name, Trajectory path) {}
