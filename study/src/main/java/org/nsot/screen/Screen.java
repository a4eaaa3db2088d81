package org.nsot.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.formulation.Formulation;
import org.nsot.matter.Injector;
import org.nsot.matter.Isotope;
import org.nsot.matter.Metal;

/// All nuclei in all metals on all injectors, in a formulation: what can be computed, and why the rest cannot.
///
/// Couplings and films are computed once each; a candidate only joins them.
///
/// @param candidates in the order of the tables
/// @param obstacles  how many combinations each reason leaves out
public record Screen(List<Candidate> candidates, Map<String, Integer> obstacles) {
    /// Copies both.
    public Screen {
        candidates = List.copyOf(candidates);
        obstacles = Collections.unmodifiableMap(new LinkedHashMap<>(obstacles));
    }

    /// Runs a screen.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-101 if a limit is outside its range
    public static Screen of(ScreenQuestion question, List<Formulation> formulations) {
        Map<String, Integer> obstacles = new LinkedHashMap<>();
        int pairs = formulations.size()
                * question.isotopes().size()
                * question.metals().size();
        List<Film> films = films(question, pairs, obstacles);
        List<Candidate> candidates = new ArrayList<>();
        for (Formulation formulation : formulations) {
            for (Coupling coupling : couplings(question, formulation, films.size(), obstacles)) {
                for (Film film : films) {
                    candidates.add(Candidate.of(coupling, film, question.t2Second()));
                }
            }
        }
        return new Screen(candidates, obstacles);
    }

    /// The candidates, the best first.
    public List<Candidate> ranked(Ranking ranking) {
        return candidates.stream().sorted(ranking.order()).toList();
    }

    private static List<Film> films(ScreenQuestion question, int pairs, Map<String, Integer> obstacles) {
        List<Film> films = new ArrayList<>();
        for (Injector set : question.injectors()) {
            Optional<String> obstacle = Films.obstacle(set);
            if (obstacle.isPresent()) {
                obstacles.merge(obstacle.get(), pairs, Integer::sum);
            } else {
                films.add(question.films().of(set));
            }
        }
        return films;
    }

    private static List<Coupling> couplings(
            ScreenQuestion question, Formulation formulation, int films, Map<String, Integer> obstacles) {
        List<Coupling> couplings = new ArrayList<>();
        for (Metal metal : question.metals()) {
            for (Isotope isotope : question.isotopes()) {
                Optional<Coupling> coupling =
                        Coupling.of(formulation, isotope, metal, question.resonances(), question.contactEnhancement());
                if (coupling.isEmpty()) {
                    obstacles.merge("metal without free electrons, T1 T not measured", films, Integer::sum);
                } else if (coupling.get().torque().dampPerNucleus() == 0) {
                    obstacles.merge("no damping-like torque at eta = 1/2", films, Integer::sum);
                } else {
                    couplings.add(coupling.get());
                }
            }
        }
        return couplings;
    }
}
