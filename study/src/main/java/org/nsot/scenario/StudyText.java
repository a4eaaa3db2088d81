package org.nsot.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A study as a file that includes no other: the same study, whoever wrote it and however.
///
/// Every value of an axis reads back to the same bits, and the order of the fixed parameters does not matter.
public final class StudyText {
    private StudyText() {}

    /// The text, in YAML.
    public static String of(Study study) {
        StringBuilder text = new StringBuilder();
        text.append("study: ").append(quoted(study.name())).append('\n');
        section(text, study);
        if (!study.axes().isEmpty()) {
            text.append("sweep:\n");
            study.axes()
                    .forEach(axis -> text.append("  ")
                            .append(axis.parameter().option())
                            .append(": ")
                            .append(axis(axis))
                            .append('\n'));
        }
        if (study.axes().stream().anyMatch(Axis.Drawn.class::isInstance)) {
            SampleDesign samples = study.samples();
            text.append("sampling: {method: ")
                    .append(samples.method().name().toLowerCase(Locale.ROOT))
                    .append(", points: ")
                    .append(samples.points())
                    .append(", seed: ")
                    .append(samples.seed())
                    .append("}\n");
        }
        text.append("outputs: ")
                .append(list(study.outputs().stream().map(Column::key).toList()))
                .append('\n');
        return text.toString();
    }

    private static void section(StringBuilder text, Study study) {
        text.append(study.kind().key()).append(study.fixed().isEmpty() ? ": {}\n" : ":\n");
        for (Parameter parameter : study.kind().parameters()) {
            String value = study.fixed().get(parameter.option());
            if (value != null) {
                text.append("  ")
                        .append(parameter.option())
                        .append(": ")
                        .append(quoted(value))
                        .append('\n');
            }
        }
    }

    private static String axis(Axis axis) {
        return switch (axis) {
            case Axis.Words listed -> list(listed.words());
            case Axis.Quantities listed ->
                list(listed.values().stream()
                        .map(v -> format(listed.parameter(), v))
                        .toList());
            case Axis.Grid grid ->
                "{from: " + quoted(format(grid.parameter(), grid.from())) + ", to: "
                        + quoted(format(grid.parameter(), grid.to())) + ", points: " + grid.points()
                        + scale(grid.logarithmic())
                        + "}";
            case Axis.Drawn drawn -> "{drawn: " + quoted(drawn(drawn)) + scale(drawn.logarithmic()) + "}";
        };
    }

    private static String scale(boolean logarithmic) {
        return ", scale: " + (logarithmic ? "logarithmic" : "linear");
    }

    /// Both numbers with their units: in `1 ± 2 deg` it is not clear to which the unit belongs.
    private static String drawn(Axis.Drawn axis) {
        return switch (axis.distribution()) {
            case Distribution.Exact(double value) -> format(axis.parameter(), value);
            case Distribution.Normal(double mean, double deviation) ->
                format(axis.parameter(), mean) + " ± " + format(axis.parameter(), deviation);
            case Distribution.Uniform(double low, double high) ->
                format(axis.parameter(), low) + ".." + format(axis.parameter(), high);
        };
    }

    private static String format(Parameter parameter, double si) {
        return Inputs.declared(parameter).format(si);
    }

    private static String list(List<String> items) {
        return items.stream().map(StudyText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isLetterOrDigit(c) || (c >= ' ' && c <= '~')) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append("\\U%08x".formatted(c));
            }
        });
        return quoted.append('"').toString();
    }
}
