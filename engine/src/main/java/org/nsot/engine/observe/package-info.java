/// What is read off a path of m: signal, spectrum, lines, growth, fate, threshold. Definitions:
/// `docs/theory/12-observables.md`.
@NullMarked
package org.nsot.engine.observe;

import org.jspecify.annotations.NullMarked;
