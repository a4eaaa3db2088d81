package org.nsot.paper.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A self-contained HTML page: no script, no request to anywhere, light and dark, ready for print.
final class HtmlPage {
    private HtmlPage() {}

    /// The whole page around its body.
    static String of(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + text(title) + "</title>\n<style>\n"
                + style() + "</style>\n</head>\n<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n";
    }

    /// Text with the characters escaped that mean something in HTML.
    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// A table; the cells are HTML.
    static String table(String cssClass, List<String> header, List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<div class=\"scroll\"><table class=\"" + cssClass + "\">\n<thead>");
        html.append(row("th scope=\"col\"", "th", header)).append("</thead>\n<tbody>\n");
        rows.forEach(cells -> html.append(row("td", "td", cells)));
        return html.append("</tbody></table></div>\n").toString();
    }

    private static String row(String open, String close, List<String> cells) {
        StringBuilder html = new StringBuilder("<tr>");
        cells.forEach(cell -> html.append('<')
                .append(open)
                .append('>')
                .append(cell)
                .append("</")
                .append(close)
                .append('>'));
        return html.append("</tr>\n").toString();
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
