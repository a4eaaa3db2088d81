package org.nsot.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Axis;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyFile;
import org.nsot.scenario.StudyText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A hundred thousand files that are nearly right: each is refused with a code, or it is a study that makes sense.
class StudyFuzzTest {
    private static final int MUTANTS = 100_000;
    private static final long SEED = 20261123;
    private static final Set<String> SECTIONS =
            Set.of("study", "torque", "device", "run", "sweep", "sampling", "outputs", "include", "tables");
    private static final String[] PIECES = {
        "mm",
        "ms",
        " A/m^2",
        "e",
        "-",
        "±",
        "..",
        ":",
        "  ",
        "\n",
        "\t",
        "[",
        "]",
        "{",
        "}",
        ",",
        "#",
        "\"",
        "'",
        "&a",
        "*a",
        "!x",
        "0",
        "9",
        "1e308",
        "1e-320",
        "NaN",
        "Infinity",
        "-1",
        "µ",
        "Å",
        "\u0000",
        "drawn: ",
        "points: ",
        "sweep:",
        "include: x.yaml",
        "null",
        "true",
        "|",
        ">",
        "%",
        "@",
        "--- "
    };

    private static List<String> seeds() {
        List<String> seeds = new ArrayList<>();
        StudyExamples.NAMES.forEach(name -> seeds.add(StudyExamples.text(name)));
        seeds.add("study: a\ntorque: {t2: 2 ms}\nsweep:\n  isotope: [57Fe, 63Cu]\n  temperature: [4 K, 300 K]\n");
        seeds.add("study: b\nrun:\n  nu: -2 1/s\n  t1: 5 s\nsweep:\n  tilt: {from: 1 deg, to: 90 deg, points: 9}\n"
                + "outputs: [fate, growth]\n");
        return seeds;
    }

    @Test
    void nothingButARefusalAndNoNonsense() {
        Random random = new Random(SEED);
        List<String> seeds = seeds();
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = seeds.get(random.nextInt(seeds.size()));
            for (int k = random.nextInt(3); k >= 0; k--) {
                mutant = mutated(mutant, random);
            }
            accepted += isSound(mutant) ? 1 : 0;
        }
        assertThat(accepted).isBetween(MUTANTS / 50, MUTANTS * 9 / 10);
    }

    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(4));
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(at);
            case 2 -> text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(end);
            case 3 ->
                text.substring(0, at)
                        + (char) (' ' + random.nextInt(95))
                        + text.substring(Math.min(text.length(), at + 1));
            case 4 -> digits(text, random);
            case 5 -> lines(text, random, true);
            case 6 -> lines(text, random, false);
            default -> text.substring(0, at) + text.substring(at, end) + text.substring(at);
        };
    }

    private static String digits(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            if (Character.isDigit(changed.charAt(i)) && random.nextInt(8) == 0) {
                changed.setCharAt(i, (char) ('0' + random.nextInt(10)));
            }
        }
        return changed.toString();
    }

    private static String lines(String text, Random random, boolean swap) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        if (swap) {
            java.util.Collections.swap(lines, one, other);
        } else {
            lines.add(other, lines.get(one));
        }
        return String.join("\n", lines);
    }

    /// Whether the mutant is taken; if it is, it must make sense.
    private static boolean isSound(String mutant) {
        Study study;
        try {
            study = StudyFile.of("mutant.yaml", mutant, Optional.empty(), Calculation.all());
        } catch (Refusal refusal) {
            assertThat(refusal.code().code()).startsWith("NSOT-");
            return false;
        } catch (RuntimeException | Error fault) {
            return fail("no refusal of\n" + mutant, fault);
        }
        demandSense(study, mutant);
        return true;
    }

    private static void demandSense(Study study, String mutant) {
        long points = study.samples().points();
        for (Axis axis : study.axes()) {
            points *= axis.length();
            for (double value : axis.quantities()) {
                assertThat(value).as(mutant).isFinite();
                assertThat(axis.parameter().allowed().allows(value)).as(mutant).isTrue();
            }
        }
        assertThat(study.points()).as(mutant).isEqualTo(points).isBetween(1L, Study.MOST_POINTS);
        Study again = StudyFile.of("again", StudyText.of(study), Optional.empty(), Calculation.all());
        assertThat(StudyText.of(again)).as(mutant).isEqualTo(StudyText.of(study));
        demandWholeFile(study, mutant);
    }

    /// Another YAML reader finds the same keys, each where the study has it: none was overlooked and none was invented.
    private static void demandWholeFile(Study study, String mutant) {
        Map<?, ?> other = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(mutant);
        Set<String> keys = other.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
        assertThat(SECTIONS).as(mutant).containsAll(keys);
        Set<String> options =
                study.kind().parameters().stream().map(Parameter::option).collect(Collectors.toSet());
        assertThat(names(other.get(study.kind().key())))
                .as(mutant)
                .isEqualTo(study.fixed().keySet());
        assertThat(options).as(mutant).containsAll(study.fixed().keySet());
        assertThat(names(other.get("sweep")))
                .as(mutant)
                .isEqualTo(
                        study.axes().stream().map(a -> a.parameter().option()).collect(Collectors.toSet()));
    }

    private static Set<String> names(Object section) {
        return section instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }
}
