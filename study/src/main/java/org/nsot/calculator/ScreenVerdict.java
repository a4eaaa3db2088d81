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
import org.nsot.screen.ScreenQuestion;

/// The outcome of a screen in words, and what must be said of it.
final class ScreenVerdict {
    private final Screen screen;
    private final Inputs<ScreenParameter> inputs;
    private final boolean countsHeat;

    private ScreenVerdict(Screen screen, ScreenQuestion question) {
        this.screen = screen;
        this.inputs = question.inputs();
        this.countsHeat = question.countsHeat();
    }

    static List<String> of(Screen screen, ScreenQuestion question) {
        return new ScreenVerdict(screen, question).words();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        closest().ifPresent(c -> words.add(countsHeat ? heat() : heatLeftOut(c.film())));
        if (!inputs.isGiven(ScreenParameter.T2)) {
            words.add("T2 = " + shown(ScreenParameter.T2) + " s is assumed wherever the electrons allow it. Dipolar"
                    + " fields and quadrupole splittings make most metals, and all strained films, worse: give the"
                    + " measured T2.");
        }
        if (uses(Route.MEASURED)) {
            words.add("measured: T1 T is taken as relaxation by s electrons alone (xi = 1), K as their shift. In"
                    + " transition metals d electrons make part of both, and the true torque is smaller.");
        }
        if (uses(Route.ELECTRON_GAS)) {
            words.add("electron gas: mu_r = 1 and eta = " + shown(ScreenParameter.CONTACT_ENHANCEMENT)
                    + " are assumed; measured Knight shifts mean an eta of tens to thousands.");
        }
        words.add("Metals are taken as normal and without magnetic order: superconductors as in a field above the"
                + " critical one.");
        films().ifPresent(words::add);
        closest().ifPresent(c -> words.add("The closest, " + c.words() + ": " + reasons(c)));
        words.add("Verdict: " + Stream.of(Verdict.values()).map(this::verdict).collect(Collectors.joining("; ")) + ".");
        return words;
    }

    private String heat() {
        String conductance = shown(ScreenParameter.THERMAL_CONDUCTANCE) + " W/(m^2 K)";
        String assumed = inputs.isGiven(ScreenParameter.THERMAL_CONDUCTANCE)
                ? conductance
                : conductance + ", assumed as that of a metal on a crystal at " + shown(ScreenParameter.TEMPERATURE)
                        + " K (swartz1989; samples differ by factors, substrate and mount come on top)";
        return "Heat: the current is held where it would warm the film by more than "
                + shown(ScreenParameter.MAX_TEMPERATURE_RISE) + " K, with a thermal conductance to the bath of "
                + assumed + ". Pulses shorter than the film needs to warm up allow more.";
    }

    private String heatLeftOut(Film film) {
        JouleHeat heat = new JouleHeat(film.injector(), 1);
        return "Joule heat is left out, and would decide: at this current "
                + film.set().name() + ", "
                + Digits.five(film.injector().thicknessM()) + " m thick, makes "
                + Digits.five(heat.heatWPerM2(film.point().currentDensityAPerM2())) + " W/m^2.";
    }

    private Optional<String> films() {
        List<Film> films =
                screen.candidates().stream().map(Candidate::film).distinct().toList();
        long unchecked = films.stream().filter(f -> !f.set().isChecked()).count();
        return unchecked == 0
                ? Optional.empty()
                : Optional.of("Injectors: " + unchecked + " of " + films.size()
                        + " sets have values not checked in the source; each is used as measured, most at room"
                        + " temperature.");
    }

    private String verdict(Verdict verdict) {
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

    private Optional<Candidate> closest() {
        return screen.candidates().stream()
                .min(Comparator.comparing((Candidate c) -> c.verdict() != Verdict.REACHABLE)
                        .thenComparingDouble(Candidate::factor));
    }

    private String reasons(Candidate c) {
        return Feasibility.of(
                        c.coupling().torque(),
                        inputs.quantity(ScreenParameter.T2),
                        c.film().point())
                .reasons()
                .stream()
                .map(Reason::text)
                .collect(Collectors.joining(" "));
    }

    private boolean uses(Route route) {
        return screen.candidates().stream().anyMatch(c -> c.coupling().route() == route);
    }

    private String shown(ScreenParameter parameter) {
        return InputEntries.of(inputs, parameter).node().shown();
    }
}
