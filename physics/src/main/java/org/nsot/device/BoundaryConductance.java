package org.nsot.device;

import org.nsot.errors.Domain;

/// Thermal conductance between a metal film and a crystalline substrate, as an order of magnitude.
///
/// h = min(7e4 (T/4 K)^3, 1e8) W/(m^2 K): phonons cross a good interface as T^3 when cold, and as some 1e8 from
/// tens of kelvin up (`swartz1989`). Substrate and mount come on top. An assumption for where nothing was
/// measured; samples differ from it by factors. Derivation: `docs/theory/08-device.md`.
public final class BoundaryConductance {
    private static final double COLD_W_PER_M2_K = 7e4;
    private static final double COLD_KELVIN = 4;
    private static final double WARM_W_PER_M2_K = 1e8;

    private BoundaryConductance() {}

    /// h at a temperature, in W/(m^2 K).
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if the temperature is not positive and finite
    public static double usualWPerM2K(double temperatureKelvin) {
        double reduced = Domain.positive("temperature", temperatureKelvin) / COLD_KELVIN;
        return Math.min(COLD_W_PER_M2_K * reduced * reduced * reduced, WARM_W_PER_M2_K);
    }
}
