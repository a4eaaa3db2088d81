package org.nsot.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A study as a file that includes no other: the same study, whoever wrote it and however.
///
/// Every value of an axis reads back to the same bits.
public final class StudyText {
    private StudyText() {}

    /// The text, in YAML.
    public static String of(Study study) {
        StringBuilder text = new StringBuilder();
        text.append("study: ").append(quoted(study.name())).append('\n');
        section(text, study.kind().key(), study.fixed());
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

    private static void section(StringBuilder text, String key, Map<String, String> fixed) {
        text.append(key).append(fixed.isEmpty() ? ": {}\n" : ":\n");
        fixed.forEach((option, value) -> text.append("  ")
                .append(option)
                .append(": ")
                .append(quoted(value))
                .append('\n'));
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

    private static String drawn(Axis.Drawn axis) {
        return switch (axis.distribution()) {
            case Distribution.Exact(double value) -> format(axis.parameter(), value);
            case Distribution.Normal(double mean, double deviation) ->
                number(axis.parameter(), mean) + " ± " + format(axis.parameter(), deviation);
            case Distribution.Uniform(double low, double high) ->
                number(axis.parameter(), low) + ".." + format(axis.parameter(), high);
        };
    }

    private static String format(Parameter parameter, double si) {
        return Inputs.declared(parameter).format(si);
    }

    /// Without its unit, which the other number has too.
    private static String number(Parameter parameter, double si) {
        String text = format(parameter, si);
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private static String list(List<String> items) {
        return items.stream().map(StudyText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
