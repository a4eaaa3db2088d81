package org.nsot.errors;

/// How unlike two words are, for refusals that name the nearest right word.
public final class EditDistance {
    private EditDistance() {}

    /// Edit distance in half steps: a letter more, less or another, or two neighbours swapped, costs 2; a letter of the
    /// other case costs 1.
    public static int between(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                row[j] = i == 0 || j == 0 ? 2 * (i + j) : step(row, last, beforeLast, a, i, b, j);
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int step(int[] row, int[] last, int[] beforeLast, String a, int i, String b, int j) {
        int least = Math.min(last[j - 1] + cost(a.charAt(i - 1), b.charAt(j - 1)), 2 + Math.min(last[j], row[j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, 2 + beforeLast[j - 2]) : least;
    }

    private static int cost(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? 1 : 2;
    }
}
