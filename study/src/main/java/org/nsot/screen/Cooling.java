package org.nsot.screen;

import org.nsot.device.JouleHeat;
import org.nsot.device.OperatingPoint;
import org.nsot.device.SpinHallInjector;

/// How Joule heat limits the current.
///
/// @param thermalConductanceWPerM2K to the bath, in W/(m^2 K)
/// @param maxTemperatureRiseKelvin  largest rise, in K
record Cooling(double thermalConductanceWPerM2K, double maxTemperatureRiseKelvin) {
    /// The strongest point of a film.
    OperatingPoint strongest(SpinHallInjector injector, double maxCurrentDensityAPerM2, double temperatureKelvin) {
        return OperatingPoint.strongest(
                new JouleHeat(injector, thermalConductanceWPerM2K),
                maxCurrentDensityAPerM2,
                maxTemperatureRiseKelvin,
                temperatureKelvin);
    }
}
