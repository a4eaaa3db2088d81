package org.nsot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nsot.engine.observe.Apodization;
import org.nsot.engine.observe.Signal;
import org.nsot.engine.observe.Spectrum;
import org.nsot.errors.Refusal;

class JcampDxTest {
    private static final JcampDx.Header HEADER =
            new JcampDx.Header("57Fe, \u03bc = 1 \u00b5eV $$ no\ncomment", "nsot", "A. Person", 1.3816e6, "57Fe");

    private static Signal signal() {
        int n = 300;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = Math.exp(-0.01 * i) * Math.cos(0.3 * i);
            y[i] = -1e-3 * Math.exp(-0.01 * i) * Math.sin(0.3 * i);
        }
        return new Signal(1.0 / 3e3, x, y);
    }

    /// A strict reader: labels once, ASCII, lines of 80, checked abscissas, the promised number of points.
    private record File(Map<String, String> labels, List<List<Double>> pages) {
        static File read(String text, double xFactor, List<Double> yFactors) {
            Map<String, String> labels = new LinkedHashMap<>();
            List<List<Double>> pages = new ArrayList<>();
            boolean inTable = false;
            for (String line : text.split("\r\n")) {
                assertThat(line).hasSizeLessThanOrEqualTo(80).matches("[ -~]+").doesNotContain("$$");
                if (line.startsWith("##")) {
                    int equals = line.indexOf('=');
                    String label = line.substring(2, equals);
                    inTable = label.equals("XYDATA") || label.equals("DATA TABLE");
                    if (inTable) {
                        pages.add(new ArrayList<>());
                    }
                    boolean repeatable = label.equals("PAGE") || label.equals("DATA TABLE");
                    assertThat(labels.put(label, line.substring(equals + 1).strip()) != null)
                            .as(label)
                            .isEqualTo(repeatable && pages.size() + (inTable ? 0 : 1) > 1);
                } else {
                    assertThat(inTable).as(line).isTrue();
                    row(line, pages.getLast(), yFactors.get(pages.size() - 1), xFactor, labels);
                }
            }
            assertThat(text).endsWith("##END=\r\n");
            return new File(labels, pages);
        }

        private static void row(
                String line, List<Double> page, double yFactor, double xFactor, Map<String, String> labels) {
            String[] numbers = line.split(" ");
            double first = Double.parseDouble(
                    labels.containsKey("FIRSTX")
                            ? labels.get("FIRSTX")
                            : labels.get("FIRST").split(",")[0]);
            assertThat(Double.parseDouble(numbers[0]) * xFactor)
                    .isCloseTo(first + page.size() * xFactor, within(1e-9 * xFactor));
            for (int k = 1; k < numbers.length; k++) {
                page.add(Long.parseLong(numbers[k]) * yFactor);
            }
        }
    }

    private static double number(String text, String label, int place) {
        for (String line : text.split("\r\n")) {
            if (line.startsWith("##" + label + "=")) {
                return Double.parseDouble(
                        line.substring(label.length() + 3).split(",")[place].strip());
            }
        }
        throw new AssertionError(label);
    }

    private static void assertRecovered(List<Double> page, double[] values) {
        double largest = 0;
        for (double v : values) {
            largest = Math.max(largest, Math.abs(v));
        }
        assertThat(page).hasSize(values.length);
        for (int i = 0; i < values.length; i++) {
            assertThat(page.get(i)).isCloseTo(values[i], within(largest / Integer.MAX_VALUE));
        }
    }

    @Test
    void aSpectrumIsRecovered() {
        Spectrum s = Spectrum.of(signal(), Apodization.NONE, 1);
        String text = JcampDx.spectrum(HEADER, s);
        File file = File.read(text, number(text, "XFACTOR", 0), List.of(number(text, "YFACTOR", 0)));
        assertThat(file.labels())
                .containsEntry("TITLE", "57Fe, ? = 1 ?eV $ $ no comment")
                .containsEntry("JCAMP-DX", "5.01")
                .containsEntry("DATA TYPE", "NMR SPECTRUM")
                .containsEntry("XUNITS", "HZ")
                .containsEntry(".OBSERVE NUCLEUS", "^57Fe")
                .containsEntry("NPOINTS", "512")
                .containsEntry("XYDATA", "(X++(Y..Y))");
        assertThat(number(text, ".OBSERVE FREQUENCY", 0)).isEqualTo(1.3816);
        assertThat(number(text, "LASTX", 0) - number(text, "FIRSTX", 0))
                .isCloseTo(511 * number(text, "DELTAX", 0), within(1e-9));
        assertRecovered(file.pages().getFirst(), s.real());
        assertThat(number(text, "FIRSTY", 0)).isEqualTo(file.pages().getFirst().getFirst());
        assertThat(number(text, "MAXY", 0))
                .isEqualTo(file.pages().getFirst().stream()
                        .mapToDouble(v -> v)
                        .max()
                        .orElseThrow());
        assertThat(number(text, "MINY", 0))
                .isEqualTo(file.pages().getFirst().stream()
                        .mapToDouble(v -> v)
                        .min()
                        .orElseThrow());
    }

    @Test
    void aSignalIsRecoveredInBothParts() {
        String text = JcampDx.fid(HEADER, signal());
        List<Double> factors = List.of(number(text, "FACTOR", 1), number(text, "FACTOR", 2));
        File file = File.read(text, number(text, "FACTOR", 0), factors);
        assertThat(file.labels())
                .containsEntry("DATA TYPE", "NMR FID")
                .containsEntry("VAR_DIM", "300, 300, 300, 2")
                .containsEntry("END NTUPLES", "NMR FID");
        assertThat(file.pages()).hasSize(2);
        assertRecovered(file.pages().get(0), signal().real());
        assertRecovered(file.pages().get(1), signal().imaginary());
        assertThat(number(text, "LAST", 0)).isCloseTo(299 / 3e3, within(1e-15));
        assertThat(number(text, "LAST", 2)).isEqualTo(file.pages().get(1).getLast());
    }

    @Test
    void emptySignalsAreWrittenAndBadOnesRefused() {
        double[] zero = new double[4];
        assertThat(JcampDx.fid(HEADER, new Signal(1, zero, zero))).contains("0.0 0 0 0 0\r\n");
        double[] bad = {1, Double.NaN};
        assertThatThrownBy(() -> JcampDx.fid(HEADER, new Signal(1, bad, bad)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NSOT-102");
    }
}
