package org.nsot.screen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The best nuclei and metals of a ranking, with the best injector of each pair.
///
/// @param ranking what they are ranked by
/// @param nuclei  names, the best first
/// @param metals  symbols, the best first
/// @param best    the best candidate of each pair, of all nuclei and metals
record BestPairs(Ranking ranking, List<String> nuclei, List<String> metals, Map<Pair, Candidate> best) {
    /// Names of a nucleus and a metal.
    record Pair(String nucleus, String metal) {
        static Pair of(Candidate candidate) {
            return new Pair(
                    candidate.coupling().isotope().name(),
                    candidate.coupling().metal().symbol());
        }
    }

    BestPairs {
        nuclei = List.copyOf(nuclei);
        metals = List.copyOf(metals);
        best = Map.copyOf(best);
    }

    /// At most so many nuclei, and the metals that are best for these.
    ///
    /// @param ranked candidates, the best first
    static BestPairs of(Ranking ranking, List<Candidate> ranked, int atMostNuclei, int atMostMetals) {
        Map<Pair, Candidate> best = new LinkedHashMap<>();
        ranked.forEach(candidate -> best.putIfAbsent(Pair.of(candidate), candidate));
        List<String> nuclei = new ArrayList<>();
        best.keySet().forEach(pair -> add(pair.nucleus(), nuclei, atMostNuclei));
        List<String> metals = new ArrayList<>();
        best.keySet().stream()
                .filter(pair -> nuclei.contains(pair.nucleus()))
                .forEach(pair -> add(pair.metal(), metals, atMostMetals));
        return new BestPairs(ranking, nuclei, metals, best);
    }

    private static void add(String name, List<String> names, int atMost) {
        if (names.size() < atMost && !names.contains(name)) {
            names.add(name);
        }
    }

    Optional<Candidate> best(String nucleus, String metal) {
        return Optional.ofNullable(best.get(new Pair(nucleus, metal)));
    }

    /// The best of each pair of these nuclei and metals that could be computed, row by row.
    Stream<Candidate> candidates() {
        return nuclei.stream().flatMap(nucleus -> metals.stream().flatMap(metal -> best(nucleus, metal).stream()));
    }

    /// What is ranked, of each of them.
    DoubleStream values() {
        return candidates().mapToDouble(ranking::of);
    }

    /// How many were ranked, as in `The best 20 of 118 nuclei and 13 of 33 metals`.
    String words() {
        Set<String> allNuclei = new HashSet<>();
        Set<String> allMetals = new HashSet<>();
        best.keySet().forEach(pair -> {
            allNuclei.add(pair.nucleus());
            allMetals.add(pair.metal());
        });
        return "The best " + nuclei.size() + " of " + allNuclei.size() + " nuclei and " + metals.size() + " of "
                + allMetals.size() + " metals";
    }
}
