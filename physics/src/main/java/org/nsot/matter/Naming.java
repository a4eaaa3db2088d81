package org.nsot.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.nsot.errors.EditDistance;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;

/// How the entries of a table are named, and what is said about a name that is not among them.
///
/// @param code    the code of the refusal of an unknown name
/// @param what    what the table holds, as in `metal`
/// @param remedy  what else the user can do
/// @param writing how names are brought into one spelling and compared
record Naming(ErrorCode code, String what, String remedy, Writing writing) {

    /// Spelling and likeness of names.
    enum Writing {
        /// Mass number and element, either first: `57Fe`, `Fe57`, `Fe-57` and `57fe` are the same.
        ISOTOPE {
            @Override
            String canonical(String name) {
                String plain = WORD.canonical(name);
                String digits = digits(plain);
                String letters = letters(plain);
                boolean massFirst = plain.startsWith(digits) && plain.endsWith(letters);
                boolean elementFirst = plain.startsWith(letters) && plain.endsWith(digits);
                return massFirst || elementFirst ? digits + letters : plain;
            }

            @Override
            boolean isNear(String given, String key) {
                return Nearest.isNear(letters(given), letters(key));
            }

            @Override
            int distance(String given, String key) {
                int elements = EditDistance.between(letters(given), letters(key));
                return OTHER_ELEMENT * elements + Math.min(OTHER_ELEMENT - 1, Math.abs(number(given) - number(key)));
            }
        },
        /// Plain words; capitals do not matter.
        WORD {
            @Override
            String canonical(String name) {
                return name.strip().toLowerCase(Locale.ROOT);
            }

            @Override
            int distance(String given, String key) {
                return EditDistance.between(canonical(given), canonical(key));
            }

            @Override
            boolean isNear(String given, String key) {
                return Nearest.isNear(canonical(given), canonical(key));
            }
        };

        private static final int OTHER_ELEMENT = 1000;

        abstract String canonical(String name);

        abstract int distance(String given, String key);

        abstract boolean isNear(String given, String key);

        private static String digits(String name) {
            StringBuilder digits = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                if (isDigit(name.charAt(i))) {
                    digits.append(name.charAt(i));
                }
            }
            return digits.toString();
        }

        private static String letters(String name) {
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (!isDigit(c) && c != '-' && c != ' ') {
                    letters.append(Character.toLowerCase(c));
                }
            }
            return letters.toString();
        }

        private static int number(String name) {
            int number = 0;
            for (int i = 0; i < name.length(); i++) {
                if (isDigit(name.charAt(i))) {
                    number = Math.min(9999, 10 * number + (name.charAt(i) - '0'));
                }
            }
            return number;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }

    /// The keys that look most like a name, the best first, at most three, none if all are far from it; of isotopes
    /// only those of one element where the element is known.
    List<String> nearest(String name, Collection<String> keys) {
        List<String> sorted = new ArrayList<>(keys);
        sorted.removeIf(key -> !writing.isNear(name, key));
        sorted.sort(Comparator.comparingInt(key -> writing.distance(name, key)));
        int like = Math.min(3, sorted.size());
        while (like > 1
                && writing.distance(name, sorted.get(0)) < Writing.OTHER_ELEMENT
                && writing.distance(name, sorted.get(like - 1)) >= Writing.OTHER_ELEMENT) {
            like--;
        }
        return sorted.subList(0, like);
    }
}
