package org.nsot.screen;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.nsot.device.OperatingPoint;
import org.nsot.device.SpinHallInjector;
import org.nsot.matter.Injector;
import org.nsot.matter.InjectorQuantity;
import org.nsot.matter.Sourced;

/// Makes films of the sets of injectors under the limits of the user.
///
/// @param maxCurrentDensityAPerM2 largest current density, in A/m^2
/// @param temperatureKelvin       temperature of the bath, in K
/// @param cooling                 how heat limits the current; empty if it is left out
/// @param givenThicknessM         of all films, in m; if empty, that of the set
/// @param usualThicknessM         where neither is known, in m
record Films(
        double maxCurrentDensityAPerM2,
        double temperatureKelvin,
        Optional<Cooling> cooling,
        OptionalDouble givenThicknessM,
        double usualThicknessM) {

    /// Why the set cannot be used; empty if it can.
    static Optional<String> obstacle(Injector set) {
        return set.missing().isEmpty()
                ? Optional.empty()
                : Optional.of("injector set without "
                        + set.missing().stream()
                                .map(q -> q.label().replace('_', ' '))
                                .collect(Collectors.joining(" and ")));
    }

    /// The film of a set without obstacle.
    Film of(Injector set) {
        SpinHallInjector injector = new SpinHallInjector(
                set.spinHallAngle(), set.spinDiffusionLengthM(), set.conductivitySPerM(), thickness(set), 0);
        OperatingPoint point = point(injector);
        return new Film(set, injector, point, point.currentDensityAPerM2() < maxCurrentDensityAPerM2);
    }

    private OperatingPoint point(SpinHallInjector injector) {
        return cooling.map(c -> c.strongest(injector, maxCurrentDensityAPerM2, temperatureKelvin))
                .orElseGet(() -> OperatingPoint.cold(injector, maxCurrentDensityAPerM2, temperatureKelvin));
    }

    private double thickness(Injector set) {
        return givenThicknessM.orElseGet(
                () -> set.value(InjectorQuantity.THICKNESS).map(Sourced::value).orElse(usualThicknessM));
    }
}
