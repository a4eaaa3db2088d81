package org.nsot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a command line as a shell sees them, as far as the documentation needs it: bare or in double quotes.
final class ShellWords {
    /// Options whose word names something that is written.
    private static final Set<String> WRITTEN = Set.of("--figures", "--out", "--trajectory", "--jcamp", "--store");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /// Files that a command of the documentation may read by their bare names.
    private static final Path EXAMPLES = Path.of(System.getProperty("nsot.root"), "docs", "examples");

    private ShellWords() {}

    /// The words up to a redirection.
    static String[] of(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find() && !">".equals(matcher.group())) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            words.add(
                    word.matches("[a-z-]+\\.[a-z0-9]+") && Files.exists(EXAMPLES.resolve(word))
                            ? EXAMPLES.resolve(word).toString()
                            : word);
        }
        return words.toArray(String[]::new);
    }

    /// The words of a command line that writes its files into a folder, wherever it names them or names none, and
    /// reads there what a line before has written.
    static String[] of(String line, Path folder) {
        List<String> words = new ArrayList<>(List.of(of(line)));
        boolean results = words.getFirst().equals("results");
        if ((results || words.getFirst().equals("sweep")) && !words.contains("--store")) {
            words.addAll(List.of("--store", "nsot.duckdb"));
        }
        if (results && words.get(1).equals("figure") && !words.contains("--figures")) {
            words.addAll(List.of("--figures", "figures"));
        }
        for (int i = 1; i < words.size(); i++) {
            Path file = folder.resolve(words.get(i));
            if (WRITTEN.contains(words.get(i - 1))
                    || (words.get(i).matches("[a-z0-9-]+\\.[a-z0-9]+") && Files.exists(file))) {
                words.set(i, file.toString());
            }
        }
        return words.toArray(String[]::new);
    }
}
