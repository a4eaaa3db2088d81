package org.nsot.motion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;

/// How a spin is described.
public enum Level {
    /// A vector.
    CLASSICAL("classical"),
    /// The mean of an ensemble of spins that the electrons pump and relax one by one and turn together.
    MEAN_FIELD("mean-field"),
    /// The density matrix of one spin.
    QUANTUM("quantum");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /// As users write it.
    public String word() {
        return word;
    }

    /// One or several, with commas.
    ///
    /// @throws Refusal NSOT-401 if a word is none or stands twice
    public static List<Level> listOf(String text) {
        List<Level> levels = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            Level level = of(word.strip());
            if (levels.contains(level)) {
                throw refused(text, "name each once");
            }
            levels.add(level);
        }
        Collections.sort(levels);
        return List.copyOf(levels);
    }

    private static Level of(String word) {
        List<String> words = new ArrayList<>();
        for (Level level : values()) {
            if (level.word.equals(word)) {
                return level;
            }
            words.add(level.word);
        }
        throw refused(
                word,
                Nearest.to(word, words)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("for example --level classical,quantum"));
    }

    private static Refusal refused(String given, String mend) {
        return new Refusal(
                ErrorCode.COMMAND_LINE,
                "level = " + given,
                "classical, mean-field, quantum, or several of them with commas",
                mend);
    }
}
