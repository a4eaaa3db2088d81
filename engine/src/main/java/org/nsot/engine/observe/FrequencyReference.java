package org.nsot.engine.observe;

import org.nsot.errors.Domain;

/// What frequencies are counted from. Both are signed: negative for a negative gamma in a positive field.
///
/// @param carrierHz   frequency of the frame that the signal was taken in; 0 in the laboratory
/// @param referenceHz frequency of 0 ppm: gamma B/2 pi of the bare nucleus unless another one is meant
public record FrequencyReference(double carrierHz, double referenceHz) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if one is not finite or the reference is zero
    public FrequencyReference {
        Domain.finite("carrier frequency", carrierHz);
        Domain.notZero("reference frequency", referenceHz);
    }

    /// The frequency in the laboratory.
    public double laboratoryHz(double frequencyHz) {
        return carrierHz + frequencyHz;
    }

    /// (f - f_ref)/f_ref in millionths, the shift of `harris2001`; a positive one is a stronger field at the
    /// nucleus, whatever the sign of gamma.
    public double ppm(double frequencyHz) {
        return 1e6 * (carrierHz - referenceHz + frequencyHz) / referenceHz;
    }
}
