package org.nsot.scenario;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nsot.errors.EditDistance;

/// The known unit names nearest to an unknown one, also by their words: `meter` is near to `metre`, which is m.
final class NearestUnits {
    private static final int SHOWN = 3;
    private static final int LONGEST = 30;

    private record Spelling(String text, String symbol) {}

    private record Candidate(String symbol, int distance) {}

    private NearestUnits() {}

    /// What to write instead of the unknown name, or nothing.
    static String hint(String unknown) {
        String letters = withoutTrailingDigits(unknown);
        if (!letters.equals(unknown) && UnitTable.find(letters) != null) {
            return "a power is written \"" + letters + "^" + unknown.substring(letters.length()) + "\"";
        }
        Set<String> nearest = unknown.length() > LONGEST ? Set.of() : nearest(unknown);
        return nearest.isEmpty()
                ? ""
                : "did you mean "
                        + nearest.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" or "));
    }

    private static String withoutTrailingDigits(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static Set<String> nearest(String unknown) {
        List<Candidate> candidates = spellings()
                .map(spelling -> new Candidate(spelling.symbol(), EditDistance.between(unknown, spelling.text())))
                .filter(candidate -> candidate.distance() <= Math.max(2, unknown.length()))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            if (names.size() < SHOWN
                    && candidate.distance() == candidates.getFirst().distance()) {
                names.add(candidate.symbol());
            }
        }
        return names;
    }

    /// All names and words, those without a prefix first.
    private static Stream<Spelling> spellings() {
        return Prefix.all().stream()
                .flatMap(prefix -> UnitTable.all().stream()
                        .filter(unit -> prefix == Prefix.NONE || unit.takesPrefixes())
                        .flatMap(unit -> spellings(prefix, unit)));
    }

    private static Stream<Spelling> spellings(Prefix prefix, NamedUnit unit) {
        Stream<Spelling> words = Stream.of(new Spelling(prefix.word() + unit.word(), prefix.symbol() + unit.symbol()));
        Stream<Spelling> symbols = prefix.symbols().stream()
                .flatMap(p -> unit.symbols().stream().map(symbol -> new Spelling(p + symbol, p + symbol)));
        return Stream.concat(symbols, words);
    }
}
