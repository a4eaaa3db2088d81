package org.nsot.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class IsotopeTest {
    private static final Sourced MOMENT = Sourced.of(1, 0.1, "mu_N", "", "me2025", false);
    private static final Sourced BARN = Sourced.of(0.1, 0, "b", "", "me2025", false);

    /// CODATA 2022: gamma_p/2pi = 42.577 478 461(18) MHz/T.
    @Test
    void theProtonHasItsKnownFrequency() {
        Isotope proton = IsotopeTable.of("1H");
        double known = 2 * 42.577478461e6;
        double uncertainty = known * proton.momentUncertaintyMuN() / proton.momentMuN();
        assertThat(proton.larmorFrequencyHz(2)).isCloseTo(known, within(uncertainty));
    }

    @Test
    void theFrequencyIsPositiveForEitherSign() {
        Isotope tin = IsotopeTable.of("119Sn");
        assertThat(tin.gyromagneticRatio()).isNegative();
        assertThat(tin.larmorFrequencyHz(-1)).isPositive().isEqualTo(tin.larmorFrequencyHz(1));
        assertThatThrownBy(() -> tin.larmorFrequencyHz(Double.NaN)).isInstanceOf(Refusal.class);
    }

    /// dI/dt = gamma I x B carries I = x towards -y about B = z when gamma > 0: clockwise.
    @Test
    void aPositiveMomentPrecessesLeftHanded() {
        assertThat(IsotopeTable.of("1H").precession()).isEqualTo(Handedness.LEFT);
        assertThat(IsotopeTable.of("29Si").precession()).isEqualTo(Handedness.RIGHT);
    }

    @Test
    void halfLivesAreInSeconds() {
        assertThat(IsotopeTable.of("24Na").halfLifeSecond()).isCloseTo(53841.6, within(0.1));
        assertThat(IsotopeTable.of("3H").halfLifeSecond()).isCloseTo(3.8878e8, within(1e4));
        assertThat(IsotopeTable.of("27Al").halfLifeSecond()).isInfinite();
    }

    @Test
    void refusesWhatContradictsItself() {
        refused(() -> isotope(57, "Xx", 1, MOMENT, Optional.empty()), ErrorCode.ENTRY_INVALID);
        refused(() -> isotope(25, "Fe", 1, MOMENT, Optional.empty()), ErrorCode.ENTRY_INVALID);
        refused(() -> isotope(57, "Fe", 2, MOMENT, Optional.empty()), ErrorCode.ENTRY_INVALID);
        refused(() -> isotope(57, "Fe", 1, MOMENT, Optional.of(BARN)), ErrorCode.ENTRY_INVALID);
        refused(() -> isotope(57, "Fe", 1, BARN, Optional.empty()), ErrorCode.ENTRY_INVALID);
        Sourced zero = Sourced.of(0, 0, "mu_N", "", "me2025", false);
        refused(() -> isotope(57, "Fe", 1, zero, Optional.empty()), ErrorCode.OUT_OF_DOMAIN);
        refused(() -> decaying(Sourced.of(1, 0, "week", "", "me2025", false)), ErrorCode.ENTRY_INVALID);
        refused(() -> abundant(Sourced.of(101, 0, "%", "", "me2025", false)), ErrorCode.ENTRY_INVALID);
    }

    @Test
    void aValueNeedsUnitSourceAndYear() {
        refused(() -> Sourced.of(1, 0, "", "", "me2025", false), ErrorCode.ENTRY_INVALID);
        refused(() -> Sourced.of(1, 0, "K", "", "nobody", false), ErrorCode.ENTRY_INVALID);
        refused(() -> new Sourced(1, 0, "K", "", " ", 2025, false), ErrorCode.ENTRY_INVALID);
        refused(() -> new Sourced(Double.NaN, 0, "K", "", "me", 2025, false), ErrorCode.NOT_FINITE);
        refused(() -> new Sourced(1, -1, "K", "", "me", 2025, false), ErrorCode.OUT_OF_DOMAIN);
        assertThat(MOMENT.year()).isEqualTo(2025);
    }

    private static Isotope isotope(
            int mass, String element, int doubledSpin, Sourced moment, Optional<Sourced> quadrupole) {
        return new Isotope(
                mass,
                element,
                new Spin(doubledSpin),
                Optional.empty(),
                moment,
                quadrupole,
                Optional.empty(),
                Optional.empty());
    }

    private static Isotope decaying(Sourced halfLife) {
        return new Isotope(
                57,
                "Fe",
                new Spin(1),
                Optional.empty(),
                MOMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(halfLife));
    }

    private static Isotope abundant(Sourced abundance) {
        return new Isotope(
                57,
                "Fe",
                new Spin(1),
                Optional.empty(),
                MOMENT,
                Optional.empty(),
                Optional.of(abundance),
                Optional.empty());
    }

    private static void refused(ThrowingCallable entry, ErrorCode code) {
        assertThatThrownBy(entry)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    }
}
