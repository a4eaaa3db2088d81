package org.nsot.document;

import java.util.ArrayList;
import java.util.List;

/// Breaks a paragraph into lines.
public final class Wrap {
    private Wrap() {}

    /// The paragraph in lines of at most `width` characters; all but the first begin with `indent`.
    public static List<String> lines(String paragraph, int width, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
