package org.nsot.screen;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.nsot.device.JouleHeat;
import org.nsot.device.OperatingPoint;
import org.nsot.device.SpinHallInjector;
import org.nsot.matter.Injector;
import org.nsot.matter.InjectorQuantity;
import org.nsot.matter.Sourced;

/// Makes films of the sets of injectors under the limits of the user.
///
/// @param maxCurrentDensityAPerM2   largest current density, in A/m^2
/// @param temperatureKelvin         temperature of the bath, in K
/// @param maxTemperatureRiseKelvin  largest rise by Joule heat, in K
/// @param thermalConductanceWPerM2K to the bath, in W/(m^2 K); without it heat is left out
/// @param thicknessM                of all films, in m; if absent that of the set, else much thicker than lambda
record Films(
        double maxCurrentDensityAPerM2,
        double temperatureKelvin,
        double maxTemperatureRiseKelvin,
        OptionalDouble thermalConductanceWPerM2K,
        OptionalDouble thicknessM) {

    /// Why the set cannot be used; empty if it can.
    Optional<String> obstacle(Injector set) {
        if (!set.missing().isEmpty()) {
            return Optional.of("injector set without "
                    + set.missing().stream()
                            .map(q -> q.label().replace('_', ' '))
                            .collect(Collectors.joining(" and ")));
        }
        return thermalConductanceWPerM2K.isPresent() && Double.isInfinite(thickness(set))
                ? Optional.of("injector set without thickness, which Joule heat needs")
                : Optional.empty();
    }

    /// The film of a set without obstacle.
    Film of(Injector set) {
        SpinHallInjector injector = new SpinHallInjector(
                set.spinHallAngle(), set.spinDiffusionLengthM(), set.conductivitySPerM(), thickness(set), 0);
        return new Film(set, injector, point(injector));
    }

    private OperatingPoint point(SpinHallInjector injector) {
        return thermalConductanceWPerM2K.isEmpty()
                ? OperatingPoint.cold(injector, maxCurrentDensityAPerM2, temperatureKelvin)
                : OperatingPoint.strongest(
                        new JouleHeat(injector, thermalConductanceWPerM2K.getAsDouble()),
                        maxCurrentDensityAPerM2,
                        maxTemperatureRiseKelvin,
                        temperatureKelvin);
    }

    private double thickness(Injector set) {
        return thicknessM.orElseGet(
                () -> set.value(InjectorQuantity.THICKNESS).map(Sourced::value).orElse(Double.POSITIVE_INFINITY));
    }
}
