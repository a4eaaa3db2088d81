package org.nsot.motion;

import java.util.Optional;
import org.nsot.engine.observe.Line;
import org.nsot.engine.observe.Signal;
import org.nsot.engine.observe.Spectrum;

/// A signal, its spectrum and the line fitted to this.
///
/// @param name     a word or two, without markup
/// @param signal   free induction decay or echo
/// @param spectrum its spectrum, not corrected in phase
/// @param fit      the Lorentzian fitted to it, if there is one
public record Measurement(String name, Signal signal, Spectrum spectrum, Optional<Line> fit) {
    /// The spectrum in the phase of the fitted line, or as it is.
    Spectrum inPhase() {
        return fit.map(line -> spectrum.turned(-line.phaseRadian().value())).orElse(spectrum);
    }
}
