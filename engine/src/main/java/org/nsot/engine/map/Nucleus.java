package org.nsot.engine.map;

import org.nsot.hyperfine.RangeAmplitudes;
import org.nsot.hyperfine.Vector;

/// A nucleus of a map.
///
/// @param positionMetre   where it is, in metres
/// @param angularMomentum I, in J s
/// @param amplitudes      of its range functions; zero for parts that are left out
public record Nucleus(Vector positionMetre, Vector angularMomentum, RangeAmplitudes amplitudes) {}
