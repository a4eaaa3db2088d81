package org.nsot.export.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Hdf5ChecksumTest {
    /// Known answers of `jenkins2006`, driver5.
    @Test
    void itGivesTheKnownAnswers() {
        byte[] text = "Four score and seven years ago".getBytes(StandardCharsets.US_ASCII);
        assertThat(Hdf5Checksum.of(text, text.length)).isEqualTo(0x17770551);
        assertThat(Hdf5Checksum.of(text, 0)).isEqualTo(0xdeadbeef);
    }
}
