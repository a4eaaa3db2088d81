package org.nsot.screen;

import org.nsot.device.OperatingPoint;
import org.nsot.device.SpinHallInjector;
import org.nsot.matter.Injector;

/// An injector at the strongest current that is allowed.
///
/// @param set        where its values come from
/// @param injector   the film
/// @param point      what it offers the nuclei
/// @param heldByHeat whether heat, rather than the largest current, holds the current
public record Film(Injector set, SpinHallInjector injector, OperatingPoint point, boolean heldByHeat) {}
