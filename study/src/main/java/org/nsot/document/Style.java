package org.nsot.document;

/// How headings and faint text are marked.
enum Style {
    PLAIN("", "", ""),
    ANSI("\u001b[1m", "\u001b[2m", "\u001b[0m");

    private final String bold;
    private final String faint;
    private final String end;

    Style(String bold, String faint, String end) {
        this.bold = bold;
        this.faint = faint;
        this.end = end;
    }

    String heading(String text) {
        return bold + text + end;
    }

    String faint(String text) {
        return faint + text + end;
    }
}
