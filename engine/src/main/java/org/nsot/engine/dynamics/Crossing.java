package org.nsot.engine.dynamics;

import org.nsot.hyperfine.Vector;

/// When a condition changed its sign, and where.
///
/// @param timeSecond the instant
/// @param m          m at it
/// @param rising     whether from negative to positive
public record Crossing(double timeSecond, Vector m, boolean rising) {}
