package org.nsot.hyperfine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VectorTest {
    private static final double EPS = Math.ulp(1.0);
    private static final Vector X = new Vector(1, 0, 0);
    private static final Vector Y = new Vector(0, 1, 0);
    private static final Vector Z = new Vector(0, 0, 1);

    @Test
    void vectorProductIsRightHanded() {
        assertThat(X.cross(Y)).isEqualTo(Z);
        assertThat(Y.cross(Z)).isEqualTo(X);
        assertThat(Z.cross(X)).isEqualTo(Y);
    }

    @Test
    void lagrangesIdentityAndPerpendicularity() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100; i++) {
            Vector a = Turn.direction(random);
            Vector b = Turn.direction(random);
            Vector c = a.cross(b);
            assertThat(c.dot(c) + a.dot(b) * a.dot(b)).isCloseTo(1, within(16 * EPS));
            assertThat(c.dot(a)).isCloseTo(0, within(8 * EPS));
            assertThat(c.plus(b.cross(a)).norm()).isZero();
        }
    }

    @Test
    void dipolarTensorIsTracelessSymmetricAndTwiceAlongItsAxis() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 100; i++) {
            Vector n = Turn.direction(random);
            Vector a = Turn.direction(random);
            Vector b = Turn.direction(random);
            double trace = NTensor.apply(n, X).x()
                    + NTensor.apply(n, Y).y()
                    + NTensor.apply(n, Z).z();
            assertThat(trace).isCloseTo(0, within(16 * EPS));
            assertThat(a.dot(NTensor.apply(n, b))).isCloseTo(b.dot(NTensor.apply(n, a)), within(16 * EPS));
            assertThat(NTensor.apply(n, n).plus(n.times(-2)).norm()).isCloseTo(0, within(16 * EPS));
        }
    }
}
