package org.nsot.bloch;

import java.util.List;
import java.util.Optional;
import org.nsot.hyperfine.Vector;

/// One physical process in the Bloch equation.
public sealed interface Term permits Turn, Decay, Damping {
    /// What it is and its equation, with the values that it has here and their units: a line of the header of a run.
    String equation();

    /// What in it depends on time.
    default List<Waveform> waveforms() {
        return List.of();
    }

    /// The fastest variation of its coefficients with time, in rad/s.
    default double variationRadPerS() {
        double fastest = 0;
        for (Waveform waveform : waveforms()) {
            fastest = Math.max(fastest, waveform.variationRadPerS());
        }
        return fastest;
    }

    /// Whether its coefficients are the same at all times.
    default boolean isSteady() {
        return waveforms().stream().allMatch(Waveform::isSteady);
    }

    /// The axis about which it is symmetric, if there is one.
    Optional<Vector> axis();
}
