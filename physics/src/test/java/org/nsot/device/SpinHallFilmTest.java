package org.nsot.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;

import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A film of finite thickness that may lose spin.
class SpinHallFilmTest {
    private static final double LAMBDA = 2e-9;
    private static final double SIGMA = 1e7;
    private static final double CURRENT = 1e11;
    private static final DfpField FIELD = new DfpField(60);

    private static SpinHallInjector film(double angle, double thickness, double conductance) {
        return new SpinHallInjector(angle, LAMBDA, SIGMA, thickness, conductance);
    }

    private static double unit(double angle) {
        return 2 * ELEMENTARY_CHARGE * LAMBDA * angle * CURRENT / SIGMA;
    }

    @ParameterizedTest
    @CsvSource({
        "2e-9, 0, 0.1",
        "5e-9, 0, 0.1",
        "20e-9, 0, 0.1",
        "2e-9, 1e15, 0.1",
        "5e-9, 1e15, 0.1",
        "20e-9, 1e15, 0.1",
        "5e-9, 1e15, -0.3",
        "0.2e-9, 1e12, 0.1",
        "0.2e-9, 1e17, 0.1"
    })
    void profileIsTheSolutionOfTheBoundaryValueProblem(double thickness, double conductance, double angle) {
        SpinHallInjector film = film(angle, thickness, conductance);
        double r = 2 * conductance * LAMBDA / SIGMA;
        double[] x = Collocation.nodes(thickness / LAMBDA);
        double[] m = Collocation.solve(thickness / LAMBDA, r);
        assertThat(film.spinAccumulationJoule(CURRENT) / unit(angle)).isCloseTo(m[0], within(1e-10 * m[0]));
        for (int k = 0; k < x.length; k++) {
            double depth = Math.max(0, thickness - x[k] * LAMBDA);
            assertThat(film.spinAccumulationJoule(CURRENT, depth) / unit(angle))
                    .as("z/lambda = %s", x[k])
                    .isCloseTo(m[k], within(1e-10));
        }
    }

    /// The form of the specification, mu = A cosh + B sinh, in 60 digits.
    private static double exact(double thickness, double r, double z) {
        Dfp d = FIELD.newDfp(thickness);
        Dfp rr = FIELD.newDfp(r);
        Dfp zz = FIELD.newDfp(z);
        Dfp amplitude = cosh(d).subtract(FIELD.getOne())
                .add(rr.multiply(sinh(d)))
                .divide(sinh(d).add(rr.multiply(cosh(d))))
                .negate();
        return amplitude.multiply(cosh(zz)).add(sinh(zz)).toDouble();
    }

    private static Dfp cosh(Dfp x) {
        return x.exp().add(x.negate().exp()).divide(2);
    }

    private static Dfp sinh(Dfp x) {
        return x.exp().subtract(x.negate().exp()).divide(2);
    }

    /// In units of lambda: film thicknesses from a millionth to sixty; digits are lost only where mu passes zero.
    @ParameterizedTest
    @CsvSource({"0", "1e-9", "0.4", "3", "1e6"})
    void keepsItsDigitsThinAndThick(double r) {
        SpinHallInjector unit = new SpinHallInjector(1, 1, 2 * ELEMENTARY_CHARGE);
        for (double d = Math.scalb(1.0, -20); d < 64; d *= 2) {
            SpinHallInjector film = unit.withThickness(d).withInterfaceConductance(r * ELEMENTARY_CHARGE);
            double surface = exact(d, r, d);
            assertThat(film.spinAccumulationJoule(1) / surface)
                    .as("d = %s", d)
                    .isCloseTo(1, within(16 * Math.ulp(1.0)));
            double scale = Math.max(Math.abs(exact(d, r, 0)), Math.abs(surface));
            for (double depth : new double[] {0, d / 8, d / 2, d * 0.75, d}) {
                assertThat(film.spinAccumulationJoule(1, depth))
                        .isCloseTo(exact(d, r, d - depth), within(32 * Math.ulp(1.0) * scale));
            }
        }
    }

    @Test
    void tenThousandDiffusionLengthsAreAsGoodAsInfinity() {
        SpinHallInjector thick = film(0.1, 1e4 * LAMBDA, 1e15);
        SpinHallInjector infinite = film(0.1, Double.POSITIVE_INFINITY, 1e15);
        assertThat(thick.spinAccumulationJoule(CURRENT)).isEqualTo(infinite.spinAccumulationJoule(CURRENT));
        for (double depth = 0; depth < 100 * LAMBDA; depth += LAMBDA / 3) {
            assertThat(thick.spinAccumulationJoule(CURRENT, depth))
                    .isEqualTo(infinite.spinAccumulationJoule(CURRENT, depth));
            assertThat(thick.spinCurrentAPerM2(CURRENT, depth)).isEqualTo(infinite.spinCurrentAPerM2(CURRENT, depth));
        }
        assertThat(thick.spinAccumulationJoule(CURRENT, 1e4 * LAMBDA)).isNegative();
    }

    /// The paper's j_c for 57Fe, from the film formula at 40 lambda.
    @Test
    void thePapersEstimateIsTheThickFilm() {
        SpinHallInjector thick = film(0.1, 40 * LAMBDA, 0);
        SpinHallInjector paper = new SpinHallInjector(0.1, LAMBDA, SIGMA);
        double mu = 7.0211e-6 * ELEMENTARY_CHARGE;
        assertThat(thick.currentDensityAPerM2(mu) / 1.7553e11).isCloseTo(1, within(5e-5));
        assertThat(thick.currentDensityAPerM2(mu)).isEqualTo(paper.currentDensityAPerM2(mu));
    }

    /// Thin: mu = e theta E d, the whole drop of a film without diffusion, half on each side.
    @Test
    void thinFilmHasNoTimeToRelax() {
        double d = 1e-4 * LAMBDA;
        double mu = film(0.1, d, 0).spinAccumulationJoule(CURRENT);
        assertThat(mu / (ELEMENTARY_CHARGE * 0.1 * CURRENT / SIGMA * d)).isCloseTo(1, within(1e-8));
    }

    @Test
    void accumulationRisesWithThicknessAndFallsWithConductance() {
        for (double g : new double[] {0, 1e13, 1e15}) {
            double last = 0;
            for (double d = 1e-11; d < 20 * LAMBDA; d *= 1.2) {
                double mu = film(0.1, d, g).spinAccumulationJoule(CURRENT);
                assertThat(mu).isGreaterThan(last);
                assertThat(film(0.1, d, 2 * g + 1e10).spinAccumulationJoule(CURRENT))
                        .isLessThan(mu);
                last = mu;
            }
        }
    }

    @Test
    void currentIsTheInverse() {
        for (double angle : new double[] {0.1, -0.3}) {
            SpinHallInjector film = film(angle, 5e-9, 1e15);
            for (double j : new double[] {CURRENT, -CURRENT}) {
                double mu = film.spinAccumulationJoule(j);
                assertThat(Math.signum(mu)).isEqualTo(Math.signum(j * angle));
                assertThat(film.currentDensityAPerM2(mu) / j).isCloseTo(1, within(1e-15 * 4));
            }
        }
        assertThat(film(0.1, 5e-9, 0).spinAccumulationJoule(0)).isZero();
    }

    /// j_s = -(sigma/2e) mu' + theta j, with the derivative of the profile by central differences of fourth order; the
    /// boundary values exactly.
    @ParameterizedTest
    @CsvSource({"5e-9, 0", "5e-9, 1e15", "20e-9, 1e15", "1e-9, 3e14"})
    void spinCurrentFollowsFromTheProfile(double thickness, double conductance) {
        SpinHallInjector film = film(0.1, thickness, conductance);
        double h = 1e-3 * LAMBDA;
        for (double depth = 3 * h; depth < thickness - 3 * h; depth += thickness / 7) {
            double slope = (8 * (mu(film, depth - h) - mu(film, depth + h))
                            - (mu(film, depth - 2 * h) - mu(film, depth + 2 * h)))
                    / (12 * h);
            double expected = -SIGMA / (2 * ELEMENTARY_CHARGE) * slope + 0.1 * CURRENT;
            assertThat(film.spinCurrentAPerM2(CURRENT, depth)).isCloseTo(expected, within(1e-11 * 0.1 * CURRENT));
        }
        assertThat(film.spinCurrentAPerM2(CURRENT, thickness)).isZero();
        double leaving = conductance * film.spinAccumulationJoule(CURRENT) / ELEMENTARY_CHARGE;
        assertThat(film.spinCurrentAPerM2(CURRENT, 0)).isCloseTo(leaving, within(1e-14 * leaving));
    }

    private static double mu(SpinHallInjector film, double depth) {
        return film.spinAccumulationJoule(CURRENT, depth);
    }

    /// Pumped spin current j_p and no field: m'' = m, m'(0) = 0, m'(D) = p - r m(D). The mean of the spin current times
    /// theta, by the midpoint rule of error (D/n)^2/24.
    @ParameterizedTest
    @CsvSource({"2e-9, 0, 0.1", "10e-9, 1e15, 0.1", "10e-9, 1e15, -0.1", "20e-9, 0, 0.1"})
    void inverseEffectIsTheMeanOfThePumpedSpinCurrent(double thickness, double conductance, double angle) {
        SpinHallInjector film = film(angle, thickness, conductance);
        double r = 2 * conductance * LAMBDA / SIGMA;
        double d = thickness / LAMBDA;
        double amplitude = 1 / (Math.sinh(d) + r * Math.cosh(d));
        int n = 20_000;
        double mean = 0;
        for (int k = 0; k < n; k++) {
            mean += amplitude * Math.sinh(d * (k + 0.5) / n) / n;
        }
        double pumped = 1e3;
        double expected = angle * pumped * mean / SIGMA;
        assertThat(film.inverseSpinHallFieldVPerM(pumped) / expected).isCloseTo(1, within(d * d / n / n / 12));
        assertThat(film.inverseSpinHallFieldVPerM(-pumped)).isEqualTo(-film.inverseSpinHallFieldVPerM(pumped));
    }

    /// Onsager: what j does to mu(d) and what j_p does to E are the same coefficient, mu(d)/2ej = E d/j_p.
    @Test
    void directAndInverseEffectAreReciprocal() {
        SpinHallInjector film = film(-0.07, 7e-9, 4e14);
        double direct = film.spinAccumulationJoule(CURRENT) / (2 * ELEMENTARY_CHARGE * CURRENT);
        double inverse = film.inverseSpinHallFieldVPerM(5) * 7e-9 / 5;
        assertThat(inverse / direct).isCloseTo(1, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, OUT_OF_DOMAIN",
        "-1e-9, 0, OUT_OF_DOMAIN",
        "NaN, 0, NOT_FINITE",
        "-Infinity, 0, NOT_FINITE",
        "1e-9, -1, OUT_OF_DOMAIN",
        "1e-9, NaN, NOT_FINITE",
        "1e-9, Infinity, NOT_FINITE"
    })
    void badFilmsAreRefused(double thickness, double conductance, ErrorCode code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> film(0.1, thickness, conductance))
                .satisfies(r -> assertThat(r.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-12, 5.0001e-9, Double.NaN})
    void depthsOutsideTheFilmAreRefused(double depth) {
        SpinHallInjector film = film(0.1, 5e-9, 0);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> film.spinAccumulationJoule(CURRENT, depth));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> film.spinCurrentAPerM2(CURRENT, depth));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
    void badCurrentsAreRefused(double j) {
        SpinHallInjector film = film(0.1, 5e-9, 0);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> film.spinAccumulationJoule(j));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> film.spinAccumulationJoule(j, 0));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> film.currentDensityAPerM2(j));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> film.inverseSpinHallFieldVPerM(j));
        SpinHallInjector infinite = film(0.1, Double.POSITIVE_INFINITY, 0);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> infinite.inverseSpinHallFieldVPerM(1));
    }
}
