package org.nsot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

class WholeFileTest {
    @TempDir
    Path folder;

    private static WholeFile.Content words(String words) {
        return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesIntoFoldersThatDoNotExistYet() throws IOException {
        Path file = folder.resolve("a/b/c.txt");
        WholeFile.write(file, words("content"));
        assertThat(file).hasContent("content");
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void replacesAnOlderFile() {
        Path file = folder.resolve("c.txt");
        WholeFile.write(file, words("a longer first version"));
        WholeFile.write(file, words("second"));
        assertThat(file).hasContent("second");
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        WholeFile.write(link, words("new"));
        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void keepsTheOldFileWhenItIsStoppedHalfWay() throws IOException {
        Path file = Files.writeString(folder.resolve("c.txt"), "old");
        WholeFile.Content stopped = out -> {
            Thread.currentThread().interrupt();
            out.write(new byte[100_000]);
        };
        assertThatThrownBy(() -> WholeFile.write(file, stopped)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void keepsTheOldFileWhenTheWriterFailsHalfWay() throws IOException {
        Path file = Files.writeString(folder.resolve("c.txt"), "old");
        WholeFile.Content failing = out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        };
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> WholeFile.write(file, failing));
        assertThat(refusal.code()).isEqualTo(ErrorCode.WRITE_FAILED);
        assertThat(refusal.given()).contains("c.txt").contains("no space left");
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void leavesNothingBehindWhenTheWriterHasAFault() throws IOException {
        WholeFile.Content faulty = out -> {
            throw new IllegalStateException("fault");
        };
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("c.txt"), faulty))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> WholeFile.write(file.resolve("below.txt"), words("content")));
        assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_WRITABLE);
    }

    @Test
    void refusesAFolderWithoutPermission() {
        Path proc = Path.of("/proc/1");
        assumeTrue(Files.isDirectory(proc));
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> WholeFile.write(proc.resolve("c.txt"), words("content")));
        assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_WRITABLE);
    }

    @Test
    void refusesToReplaceAFolder() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> WholeFile.write(folder, words("content")));
        assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_WRITABLE);
        assertThat(folder).isDirectory();
    }

    @Test
    void saysThatAFullDiskIsFull() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> WholeFile.write(full, words("content")));
        assertThat(refusal.code()).isEqualTo(ErrorCode.WRITE_FAILED);
        assertThat(full).exists();
    }
}
