package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nsot.errors.Refusal;
import org.nsot.hyperfine.Vector;

class NucleiFileTest {
    private static final Vector UP = new Vector(0, 0, 1);

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("nuclei.csv"), text);
    }

    @Test
    void placesIsotopesAndDirectionsAreRead() throws IOException {
        String text =
                "# two of them\nx (nm), y (Å),z (pm),isotope,I_x,I_y,I_z\n\n0.4,1,-2.5,63Cu,0,3,4\n0,0,0,65Cu,-1,0,0\n";
        assertThat(NucleiFile.read(file(text), UP))
                .containsExactly(
                        new PlacedNucleus(
                                new Vector(4e-10, 1e-10, -2.5e-12),
                                new Vector(0, 3 * 0.2, 4 * 0.2),
                                Optional.of("63Cu")),
                        new PlacedNucleus(new Vector(0, 0, 0), new Vector(-1, 0, 0), Optional.of("65Cu")));
    }

    @Test
    void whatTheFileDoesNotSayIsAsUsual() throws IOException {
        List<PlacedNucleus> nuclei = NucleiFile.read(file("z (m),x (m),y (m)\r\n3e-9,1e-9,2e-9\r\n"), UP);
        assertThat(nuclei).containsExactly(new PlacedNucleus(new Vector(1e-9, 2e-9, 3e-9), UP, Optional.empty()));
    }

    /// The text with / between lines, the code, the place and a word of the refusal.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x (nm),y (nm)/0,0 | NSOT-607 | 1:1 | no column z",
                "x (nm),y (nm),z/0,0,0 | NSOT-609 | 1:15 | unit of length",
                "x (nm),y (s),z (nm)/0,0,0 | NSOT-609 | 1:8 | unit of length",
                "x (nm),y (nm),z (nm),isotop/0,0,0,1H | NSOT-606 | 1:22 | did you mean isotope?",
                "x (nm),x (nm),z (nm)/0,0,0 | NSOT-608 | 1:8 | a second time",
                "x (nm),y (nm),z (nm),I_x/0,0,0,1 | NSOT-607 | 1:1 | no column I_y",
                "x (nm),y (nm),z (nm)/0,0 | NSOT-609 | 2:1 | 2 values",
                "x (nm),y (nm),z (nm)/0, one,0 | NSOT-609 | 2:4 | y = one",
                "x (nm),y (nm),z (nm)/0,0,Infinity | NSOT-609 | 2:5 | z = Infinity",
                "x (nm),y (nm),z (nm)/0,0,1 pm | NSOT-609 | 2:5 | z = 1 pm",
                "x (nm),y (nm),z (nm)/0,1e999,0 | NSOT-609 | 2:3 | y = 1e999",
                "x (nm),y (nm),z (nm),I_x,I_y,I_z/0,0,0,0,0,0 | NSOT-609 | 2:7 | without length",
                "x (nm),y (nm),z (nm)/ | NSOT-607 | 1:1 | 0 nuclei"
            })
    void whatCannotBeTakenIsRefusedWithItsPlace(String text, String code, String place, String words)
            throws IOException {
        Path file = file(text.replace("/", "\n"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> NucleiFile.read(file, UP));
        assertThat(refusal.code().code()).isEqualTo(code);
        assertThat(refusal.excerpt().flatMap(e -> e.place()))
                .hasValueSatisfying(at -> assertThat(at).endsWith("nuclei.csv:" + place));
        assertThat(refusal).hasMessageContaining(words);
    }
}
