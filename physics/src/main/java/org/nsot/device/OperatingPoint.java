package org.nsot.device;

import org.nsot.errors.Domain;

/// What an injector offers the nuclei at a certain current.
///
/// @param spinAccumulationJoule mu at the nuclei, in J, signed
/// @param currentDensityAPerM2  j that makes it, in A/m^2, signed
/// @param temperatureKelvin     of the electrons, in K: bath and Joule heat
/// @param temperatureRiseKelvin the part by Joule heat, in K; 0 where heat was left out
public record OperatingPoint(
        double spinAccumulationJoule,
        double currentDensityAPerM2,
        double temperatureKelvin,
        double temperatureRiseKelvin) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if mu is zero, a temperature not positive, a rise
    /// negative, or a number not finite
    public OperatingPoint {
        Domain.notZero("spin accumulation", spinAccumulationJoule);
        Domain.finite("current density", currentDensityAPerM2);
        Domain.positive("temperature", temperatureKelvin);
        Domain.notNegative("temperature rise", temperatureRiseKelvin);
    }

    /// The point at a given current, heat left out.
    public static OperatingPoint cold(
            SpinHallInjector injector, double currentDensityAPerM2, double bathTemperatureKelvin) {
        double mu = injector.spinAccumulationJoule(currentDensityAPerM2);
        return new OperatingPoint(mu, currentDensityAPerM2, bathTemperatureKelvin, 0);
    }

    /// The point at a given current with the heat that it makes.
    public static OperatingPoint heated(JouleHeat heat, double currentDensityAPerM2, double bathTemperatureKelvin) {
        double bath = Domain.positive("temperature", bathTemperatureKelvin);
        double rise = heat.temperatureRiseKelvin(currentDensityAPerM2);
        double mu = heat.film().spinAccumulationJoule(currentDensityAPerM2);
        return new OperatingPoint(mu, currentDensityAPerM2, bath + rise, rise);
    }

    /// The strongest point that neither exceeds a current density nor warms the film by more than allowed.
    ///
    /// The strongest is not the best where relaxation by the electrons decides: mu/T is largest when the rise
    /// equals the temperature of the bath.
    public static OperatingPoint strongest(
            JouleHeat heat,
            double maxCurrentDensityAPerM2,
            double maxTemperatureRiseKelvin,
            double bathTemperatureKelvin) {
        double current = Domain.positive("largest current density", maxCurrentDensityAPerM2);
        double rise = Domain.positive("largest temperature rise", maxTemperatureRiseKelvin);
        return heated(heat, Math.min(current, heat.currentDensityAPerM2(rise)), bathTemperatureKelvin);
    }
}
