package org.nsot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContoursTest {
    @Test
    void aCircleHasItsLengthAndItsRadius() {
        Field field = Field.sampled(-2, 2, 101, -2, 2, 101, (x, y) -> x * x + y * y);
        List<Contours.Segment> circle = MarchingSquares.segments(field, 1);
        double cell = 4.0 / 100;
        double length = 0;
        for (Contours.Segment piece : circle) {
            // Linear interpolation of r^2 along an edge is off by at most cell^2/8 in r^2/2r.
            assertThat(Math.hypot(piece.x1(), piece.y1())).isCloseTo(1, within(cell * cell / 8));
            length += Math.hypot(piece.x2() - piece.x1(), piece.y2() - piece.y1());
        }
        assertThat(length).isCloseTo(2 * Math.PI, within(2 * Math.PI * cell * cell));
    }

    @Test
    void aSaddleIsJoinedByTheMeanOfItsCorners() {
        Field low = new Field(0, 1, 0, 1, new double[][] {{1, 0}, {0, 1}});
        assertThat(MarchingSquares.segments(low, 0.4)).hasSize(2).allSatisfy(ContoursTest::cutsOffAZero);
        assertThat(MarchingSquares.segments(low, 0.6)).hasSize(2).allSatisfy(ContoursTest::cutsOffAOne);
    }

    private static void cutsOffAZero(Contours.Segment segment) {
        assertThat(Math.abs(middleX(segment) - (1 - middleY(segment)))).isLessThan(1e-12);
        assertThat(Math.abs(middleX(segment) - middleY(segment))).isGreaterThan(0.5);
    }

    private static void cutsOffAOne(Contours.Segment segment) {
        assertThat(middleX(segment)).isCloseTo(middleY(segment), within(1e-12));
    }

    private static double middleX(Contours.Segment segment) {
        return (segment.x1() + segment.x2()) / 2;
    }

    private static double middleY(Contours.Segment segment) {
        return (segment.y1() + segment.y2()) / 2;
    }
}
