package org.nsot.calculator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nsot.device.Feasibility;
import org.nsot.device.JouleHeat;
import org.nsot.device.Reason;
import org.nsot.device.Verdict;
import org.nsot.document.Digits;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.ScreenParameter;
import org.nsot.screen.Candidate;
import org.nsot.screen.Film;
import org.nsot.screen.Route;
import org.nsot.screen.Screen;

/// The outcome of a screen in words, and what must be said of it.
final class ScreenVerdict {
    private static final double THIN_FILM_M = 5e-9;
    /// Thermal conductance of a good interface at room temperature, in W/(m^2 K); colder ones conduct less
    /// (`swartz1989`).
    private static final double GOOD_CONDUCTANCE = 1e8;

    private ScreenVerdict() {}

    static List<String> of(Screen screen, Inputs<ScreenParameter> inputs) {
        List<String> words = new ArrayList<>();
        if (!inputs.has(ScreenParameter.THERMAL_CONDUCTANCE)) {
            closest(screen).ifPresent(c -> words.add(heat(c.film())));
        }
        if (screen.candidates().stream().anyMatch(c -> c.coupling().route() == Route.MEASURED)) {
            words.add("measured: T1 T is taken as relaxation by s electrons alone (xi = 1), K as their shift. In"
                    + " transition metals d electrons make part of both, and the true torque is smaller.");
        }
        if (screen.candidates().stream().anyMatch(c -> c.coupling().route() == Route.ELECTRON_GAS)) {
            words.add("electron gas: mu_r = 1 and eta = "
                    + Digits.five(inputs.quantity(ScreenParameter.CONTACT_ENHANCEMENT))
                    + " are assumed; measured Knight shifts mean an eta of tens to thousands.");
        }
        closest(screen).ifPresent(c -> words.add("The closest, " + c.words() + ": " + reasons(c, inputs)));
        words.add("Verdict: "
                + Stream.of(Verdict.values()).map(v -> verdict(screen, v)).collect(Collectors.joining("; ")) + ".");
        return words;
    }

    private static String heat(Film film) {
        JouleHeat heat = new JouleHeat(film.injector().withThickness(THIN_FILM_M), GOOD_CONDUCTANCE);
        double j = film.point().currentDensityAPerM2();
        return "Joule heat is left out, and decides: at this current a film of "
                + film.set().name()
                + " only 5 nm thick makes " + Digits.five(heat.heatWPerM2(j)) + " W/m^2, which warms it by "
                + Digits.five(heat.temperatureRiseKelvin(j))
                + " K even at 1e8 W/(m^2 K). --thermal-conductance counts it.";
    }

    private static String verdict(Screen screen, Verdict verdict) {
        List<Candidate> such =
                screen.candidates().stream().filter(c -> c.verdict() == verdict).toList();
        String count = verdict.words() + ": " + such.size();
        return such.stream()
                .min(Comparator.comparingDouble(Candidate::factor))
                .map(c -> count + words(verdict, c))
                .orElse(count);
    }

    private static String words(Verdict verdict, Candidate best) {
        String factor = verdict == Verdict.OUT_OF_REACH
                ? ", by a factor of " + Digits.five(best.factor()) + " at best: "
                : ", with a reserve of " + Digits.five(1 / best.factor()) + " at best: ";
        return factor + best.words();
    }

    private static Optional<Candidate> closest(Screen screen) {
        return screen.candidates().stream()
                .min(Comparator.comparing(Candidate::verdict).thenComparingDouble(Candidate::factor));
    }

    private static String reasons(Candidate c, Inputs<ScreenParameter> inputs) {
        double t1 = c.coupling().torque().korringaTimeSecond(c.film().point().temperatureKelvin());
        double t2 = inputs.has(ScreenParameter.T2) ? inputs.quantity(ScreenParameter.T2) : t1;
        return Feasibility.of(c.coupling().torque(), t2, c.film().point()).reasons().stream()
                .map(Reason::text)
                .collect(Collectors.joining(" "));
    }
}
