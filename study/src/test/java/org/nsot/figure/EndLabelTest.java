package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class EndLabelTest {
    @Property
    void labelsKeepTheirOrderAndTheirDistance(@ForAll @Size(max = 8) List<@DoubleRange(min = 0, max = 100) Double> ys) {
        List<EndLabel> wanted =
                ys.stream().map(y -> new EndLabel("x", y, Palette.INK)).toList();
        List<EndLabel> placed = EndLabel.apart(wanted, 10, 0, 100);
        assertThat(placed).hasSameSizeAs(wanted).isSortedAccordingTo(Comparator.comparingDouble(EndLabel::y));
        for (int i = 1; i < placed.size(); i++) {
            assertThat(placed.get(i).y() - placed.get(i - 1).y()).isGreaterThan(10 - 1e-9);
        }
        placed.forEach(label -> assertThat(label.y()).isBetween(-1e-9, 100 + 1e-9));
    }

    @Property
    void aLabelAloneStaysWhereItIs(
            @ForAll @DoubleRange(min = 0, max = 40) double a, @ForAll @DoubleRange(min = 60, max = 100) double b) {
        List<EndLabel> placed = EndLabel.apart(
                List.of(new EndLabel("b", b, Palette.INK), new EndLabel("a", a, Palette.INK)), 10, 0, 100);
        assertThat(placed.getFirst().y()).isCloseTo(a, within(1e-12));
        assertThat(placed.getLast().y()).isCloseTo(b, within(1e-12));
    }
}
