package org.nsot.export.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nsot.engine.kernel.Precision;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// What is wrong in a file is refused with its place: never a stack trace, never other numbers.
class DamagedFileTest {
    @TempDir
    private Path folder;

    private byte[] whole(FieldFormat format) throws IOException {
        Path file = folder.resolve("whole");
        FieldFile.write(file, format, new TestMap(TestMap.ALONG_AXES, Precision.DOUBLE, 2), TestMap.description());
        return Files.readAllBytes(file);
    }

    /// Reads everything there is in the file.
    private void readAll(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged"), bytes);
        try (FieldReader reader = FieldReader.open(file)) {
            double[] row = new double[3 * reader.header().grid().n1()];
            for (long r = 0;
                    r < reader.header().grid().cells() / reader.header().grid().n1();
                    r++) {
                reader.next(row);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldFormat.class,
            names = {"OVF_TEXT", "OVF_BINARY_4", "OVF_BINARY_8", "VTI", "HDF5", "NPY"})
    void whereverAFileIsCutOffItIsRefused(FieldFormat format) throws IOException {
        byte[] whole = whole(format);
        int needed = whole.length - (format == FieldFormat.VTI || format.word().startsWith("ovf") ? 40 : 0);
        for (int length = 0; length < needed; length += length < 60 ? 1 : 37) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> readAll(part))
                    .as("%d bytes", length)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            r -> assertThat(r.code()).isIn(ErrorCode.FORMAT_BROKEN, ErrorCode.FORMAT_UNKNOWN));
        }
    }

    /// Whatever byte is another: the file is read or refused, nothing else.
    @ParameterizedTest
    @EnumSource(
            value = FieldFormat.class,
            names = {"OVF_TEXT", "OVF_BINARY_4", "OVF_BINARY_8", "VTI", "HDF5", "NPY"})
    void aByteThatIsAnotherMakesNoFault(FieldFormat format) throws IOException {
        byte[] whole = whole(format);
        for (int at = 0; at < whole.length; at += 5) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << (at % 7));
            try {
                readAll(changed);
            } catch (Refusal refusal) {
                assertThat(refusal.code())
                        .isIn(ErrorCode.FORMAT_BROKEN, ErrorCode.FORMAT_UNKNOWN, ErrorCode.FILE_NOT_READABLE);
            }
        }
    }

    /// The checksums of HDF5 see every change of its metadata.
    @Test
    void noByteOfTheMetadataOfHdf5MayBeAnother() throws IOException {
        byte[] whole = whole(FieldFormat.HDF5);
        for (int at = 8; at < whole.length - 60 * 24; at += 2) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> readAll(changed)).as("byte %d", at).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xnodes: 5, xnodes: five, 'damaged:13:1: ', 'xnodes = five'",
        "xnodes: 5, xnodes: 0, 'NSOT-611: ', 'cells'",
        "xnodes: 5, xnodes: 4, 'NSOT-611: ', 'more values than the header tells'",
        "xnodes: 5, xnodes: 6, 'NSOT-611: ', 'the values end behind 10 of 12 rows'",
        "znodes: 3, znodes: 300000, 'NSOT-611: ', 'too early'",
        "znodes: 3, znodes: 3000000000, 'NSOT-610: ', 'fewer than 2^31'",
        "xstepsize: 1.0E-10, xstepsize: 0, 'NSOT-611: ', 'steps'",
        "meshtype: rectangular, meshtype: irregular, 'NSOT-610: ', 'irregular'",
        "valuedim: 3, valuedim: 1, 'NSOT-610: ', 'valuedim 1'",
        "# zbase: 3.0E-9, '##', 'NSOT-611: ', 'no zbase'",
        "Data Text, Data Binary 2, 'NSOT-610: ', 'binary 2'",
        "OVF 2.0, OVF 1.0, 'NSOT-610: ', 'OVF 1.0'",
        "1.0E-6 , NaN? , ':34:1: ', 'NaN?'"
    })
    void theRefusalOfATextTellsWhatAndWhere(String old, String changed, String place, String what) throws IOException {
        String text = new String(whole(FieldFormat.OVF_TEXT), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        assertThatThrownBy(() ->
                        readAll(text.replaceFirst(Pattern.quote(old), changed).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(place)
                .hasMessageContaining(what);
    }

    @Test
    void aWrongCheckValueIsRefusedWithItsPlace() throws IOException {
        byte[] whole = whole(FieldFormat.OVF_BINARY_8);
        int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("Data Binary 8\n") + 14;
        byte[] other = whole.clone();
        other[at + 3] ^= 1;
        assertThatThrownBy(() -> readAll(other))
                .hasMessageContaining("NSOT-611")
                .hasMessageContaining("byte " + at)
                .hasMessageContaining("123456789012345.0");
        byte[] big = whole.clone();
        for (int i = 0; i < 8; i++) {
            big[at + i] = whole[at + 7 - i];
        }
        assertThatThrownBy(() -> readAll(big)).hasMessageContaining("NSOT-610").hasMessageContaining("big-endian");
    }

    @Test
    void aFileOfNoFormatIsRefused() {
        assertThatThrownBy(() -> readAll("x,y,z\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("NSOT-610")
                .hasMessageContaining("no known format");
        assertThatThrownBy(() -> FieldReader.open(folder)).hasMessageContaining("NSOT-601");
        assertThatThrownBy(() -> FieldReader.open(folder.resolve("none")))
                .hasMessageContaining("NSOT-601")
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> FieldFormat.ofName(Path.of("map.xyz"))).hasMessageContaining("NSOT-610");
        assertThat(FieldFormat.ofName(Path.of("a.ovf/map.HDF5"))).isEqualTo(FieldFormat.HDF5);
    }
}
