package org.nsot.device;

import org.nsot.errors.Domain;

/// The heat of the current in a film, and how warm the film becomes on its substrate.
///
/// Delta T = j^2 d/(sigma h): all heat leaves through the substrate, and the film is as warm as its thermal
/// conductance h to the bath makes it. h is a number: that of the temperature which the film reaches; it falls
/// as T^3 when cold (`swartz1989`). Derivation: `docs/theory/08-device.md`.
///
/// @param film                    the film, of finite thickness
/// @param thermalConductanceWPerM2K h per area of interface and substrate, in W/(m^2 K)
public record JouleHeat(SpinHallInjector film, double thermalConductanceWPerM2K) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 outside the domains above
    public JouleHeat {
        Domain.finite("thickness", film.thicknessM());
        Domain.positive("thermal conductance", thermalConductanceWPerM2K);
    }

    /// j^2 d/sigma, in W/m^2.
    public double heatWPerM2(double currentDensityAPerM2) {
        double j = Domain.finite("current density", currentDensityAPerM2);
        return Domain.result("Joule heat", j * j * film.thicknessM() / film.conductivitySPerM(), j == 0);
    }

    /// The temperature rise, in K.
    public double temperatureRiseKelvin(double currentDensityAPerM2) {
        return heatWPerM2(currentDensityAPerM2) / thermalConductanceWPerM2K;
    }

    /// The current density, positive, that warms the film by so much, in A/m^2.
    public double currentDensityAPerM2(double temperatureRiseKelvin) {
        double heat = Domain.notNegative("temperature rise", temperatureRiseKelvin) * thermalConductanceWPerM2K;
        return Math.sqrt(heat * film.conductivitySPerM() / film.thicknessM());
    }
}
