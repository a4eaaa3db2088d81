package org.nsot.scenario;

import java.util.Optional;
import org.nsot.hyperfine.Vector;

/// A nucleus at its place.
///
/// @param positionMetre where, in metres
/// @param direction     unit vector of I
/// @param isotope       its name, if it is not that of the calculation
public record PlacedNucleus(Vector positionMetre, Vector direction, Optional<String> isotope) {}
