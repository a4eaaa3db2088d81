package org.nsot.engine.observe;

/// A Lorentzian line: the signal a exp(i phase) exp(-2 pi i f t - pi w t).
///
/// @param frequencyHz f, in the frame of the signal
/// @param widthHz     w = 1/(pi T2), the full width at half maximum; negative for a signal that grows
/// @param amplitude   a, the size of the signal at its first point
/// @param phaseRadian phase of the signal at its first point, in (-pi, pi]
public record Line(Estimate frequencyHz, Estimate widthHz, Estimate amplitude, Estimate phaseRadian) {}
