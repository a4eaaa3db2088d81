package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nsot.sweep.Calculation;

class StudyTextTest {
    /// Of at most 21 values each, and 10 samples: fewer points than a study may have.
    private static final int MOST_AXES = 6;

    private static Study read(String text) {
        return StudyFile.of("study.yaml", text, Optional.empty(), Calculation.all());
    }

    /// Any study reads back from its text as itself, to the bit.
    @Property(tries = 300)
    void readsBack(@ForAll long seed) {
        Study study = study(new Random(seed));
        List<Syntax> kinds = Calculation.all().stream().map(Syntax::new).toList();
        assertThat(StudyFile.of("study.yaml", StudyText.of(study), Optional.empty(), kinds))
                .isEqualTo(study);
    }

    /// A calculation that takes any word and any combination: what is tested is how they are written.
    private record Syntax(Calculation calculation) implements StudyKind {
        @Override
        public String key() {
            return calculation.key();
        }

        @Override
        public List<Parameter> parameters() {
            return calculation.parameters();
        }

        @Override
        public List<Column> results() {
            return calculation.results();
        }

        @Override
        public int shown() {
            return calculation.shown();
        }

        @Override
        public int chunkPoints() {
            return calculation.chunkPoints();
        }

        @Override
        public void demandPossible(Study study) {
            // any combination will do
        }
    }

    private static Study study(Random random) {
        Calculation kind = Calculation.values()[random.nextInt(Calculation.values().length)];
        Map<String, String> fixed = new LinkedHashMap<>();
        List<Axis> axes = new ArrayList<>();
        for (Parameter parameter : kind.parameters()) {
            switch (random.nextInt(12)) {
                case 0, 1 -> fixed.put(parameter.option(), fixed(parameter, random));
                case 2 -> {
                    if (axes.size() < MOST_AXES) {
                        axes.add(axis(parameter, random));
                    }
                }
                default -> {}
            }
        }
        boolean draws = axes.stream().anyMatch(Axis.Drawn.class::isInstance);
        SampleDesign samples = draws
                ? new SampleDesign(
                        SampleDesign.Method.values()[random.nextInt(2)],
                        2 + random.nextInt(9),
                        random.nextLong() & 0xFFFFFFFFFFL)
                : SampleDesign.NONE;
        Set<Column> outputs = new LinkedHashSet<>();
        for (int i = 0; i < 3; i++) {
            outputs.add(kind.results().get(random.nextInt(kind.results().size())));
        }
        return new Study("Größe-1.b_c", new Syntax(kind), fixed, axes, samples, List.copyOf(outputs), Optional.empty());
    }

    /// Where any word will do, one with everything that a file needs marks for.
    private static String fixed(Parameter parameter, Random random) {
        return parameter.isWord()
                        && parameter.choices().isEmpty()
                        && !parameter.example().contains(",")
                ? "\"a\\b: #é\u00a0\u2028\uD83E\uDDF2' " + random.nextInt()
                : parameter.example();
    }

    private static Axis axis(Parameter parameter, Random random) {
        if (parameter.isWord()) {
            return new Axis.Words(
                    parameter,
                    parameter.choices().isEmpty()
                            ? List.of(parameter.example())
                            : parameter
                                    .choices()
                                    .subList(
                                            0,
                                            1
                                                    + random.nextInt(
                                                            parameter.choices().size())));
        }
        double one = near(parameter, random);
        double other = near(parameter, random);
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        return switch (random.nextInt(4)) {
            case 0 -> new Axis.Grid(parameter, one, other, 2 + random.nextInt(20), random.nextBoolean());
            case 1 -> new Axis.Drawn(parameter, new Distribution.Normal(one, high - low), false);
            case 2 -> new Axis.Drawn(parameter, new Distribution.Uniform(low, high), random.nextBoolean());
            default -> new Axis.Quantities(parameter, List.of(one, other));
        };
    }

    /// Allowed as the example is, with any digits; of one sign.
    private static double near(Parameter parameter, Random random) {
        double example = Inputs.declared(parameter).parse(parameter.example());
        double value = example * (1 + random.nextDouble());
        return value != 0 && parameter.allowed().allows(value)
                ? value
                : example == 0 ? nearZero(parameter, random) : example * (1 - random.nextDouble() / 2);
    }

    private static double nearZero(Parameter parameter, Random random) {
        return Unit.of(String.valueOf(parameter.unit())).numberOf(1) * random.nextDouble(0.1, 1);
    }

    /// The order in which someone writes the fixed parameters changes nothing.
    @Test
    void oneTextForOneStudy() {
        String other = "outputs: [g-damp]\ntorque:\n  isotope: 63Cu\n  t2: \"1 ms\"\nstudy: a\n";
        String one = "study: a\ntorque: {t2: 1 ms, isotope: 63Cu}\noutputs: g_damp\n";
        assertThat(StudyText.of(read(one))).isEqualTo(StudyText.of(read(other)));
    }
}
