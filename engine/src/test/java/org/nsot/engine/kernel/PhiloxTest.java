package org.nsot.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhiloxTest {
    /// The known answers that its authors publish for Philox 4x32-10 (`salmon2011`, file kat_vectors).
    @ParameterizedTest
    @CsvSource({
        "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
        "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"
    })
    void knownAnswers(String counter, String key, String answer) {
        int[] words = words(counter);
        int[] keys = words(key);
        Philox.words(words, keys[0], keys[1]);
        assertThat(words).containsExactly(words(answer));
    }

    private static int[] words(String hex) {
        String[] parts = hex.split(" ");
        int[] words = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = Integer.parseUnsignedInt(parts[i], 16);
        }
        return words;
    }

    /// The polynomials against the library, over all scales of a word.
    @Test
    void deviatesFollowTheirFormulas() {
        for (long word = 0; word < 1L << 32; word += 99_991) {
            double u = (word + 0.5) * 0x1p-32;
            assertThat(Normal.radius((int) word)).isCloseTo(Math.sqrt(-2 * Math.log(u)), within(1e-12));
            double angle = Normal.halfAngle((int) word);
            assertThat(angle).isCloseTo(Math.PI * (u - 0.5), within(1e-15));
            assertThat(Normal.sin(angle)).isCloseTo(Math.sin(angle), within(1e-14));
            assertThat(Normal.cos(angle)).isCloseTo(Math.cos(angle), within(1e-14));
        }
        assertThat(Normal.radius(-1)).isCloseTo(Math.sqrt(-2 * Math.log1p(-0x1p-33)), within(1e-12));
        assertThat(Normal.radius(0)).isCloseTo(Math.sqrt(66 * Math.log(2)), within(1e-12));
    }
}
