/// Quantities with units: the only place where units are parsed and printed.
///
/// [org.nsot.scenario.QuantityKind] is what a command line, a study file and a page declare for each parameter;
/// the grammar is in `docs/reference/units.md`.
@NullMarked
package org.nsot.scenario;

import org.jspecify.annotations.NullMarked;
