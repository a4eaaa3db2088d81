package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class AxisTest {
    @ParameterizedTest
    @CsvSource({"1, 1, NSOT-101", "2, 1, NSOT-101", "NaN, 1, NSOT-102", "0, Infinity, NSOT-102"})
    void refusesLimitsThatMakeNoAxis(double from, double to, String code) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Axis.linear("*x*", from, to));
        assertThat(refusal.code().code()).isEqualTo(code);
    }

    @Test
    void refusesZeroOnALogarithmicAxis() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Axis.logarithmic("*x*", 0, 1));
        assertThat(refusal.code()).isEqualTo(ErrorCode.OUT_OF_DOMAIN);
    }

    @Test
    void limitsGivenByTheCallerSpanThePlotAreaExactly() {
        List<Frame> frames = new ArrayList<>();
        Panel panel = Panel.of(Axis.linear("", -3, 7.5), Axis.logarithmic("", 0.02, 40), List.of(frames::add))
                .within(new Panel.Margins(20, 10, 5, 15));
        Page page = new Page(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB).createGraphics(), true);
        panel.draw(page, new Rectangle2D.Double(100, 50, 125, 125));
        Frame frame = frames.getFirst();
        assertThat(frame.area()).isEqualTo(new Rectangle2D.Double(120, 60, 100, 100));
        assertThat(frame.x(-3)).isEqualTo(120);
        assertThat(frame.x(7.5)).isEqualTo(220);
        assertThat(frame.y(0.02)).isEqualTo(160);
        assertThat(frame.y(40)).isEqualTo(60);
    }

    @Test
    void equalUnitsAreEquallyLong() {
        List<Frame> frames = new ArrayList<>();
        Panel panel = Panel.of(Axis.linear("", 0, 4), Axis.linear("", 0, 1), List.of(frames::add))
                .within(new Panel.Margins(0, 0, 0, 0))
                .withEqualUnits();
        Page page = new Page(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB).createGraphics(), true);
        panel.draw(page, new Rectangle2D.Double(0, 0, 200, 100));
        Frame frame = frames.getFirst();
        assertThat(frame.x(1) - frame.x(0)).isEqualTo(50);
        assertThat(frame.y(0) - frame.y(1)).isEqualTo(50);
    }
}
