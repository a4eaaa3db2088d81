package org.nsot.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(14)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void keepsEveryWordAndTheMeasure(
            @ForAll("words") List<String> words, @ForAll @IntRange(min = 16, max = 60) int width) {
        List<String> lines = Wrap.lines(String.join(" ", words), width, "  ");
        assertThat(lines).allMatch(l -> l.length() <= width);
        assertThat(lines.stream().skip(1)).allMatch(l -> l.startsWith("  ") && l.charAt(2) != ' ');
        assertThat(String.join(" ", lines).replaceAll(" +", " ")).isEqualTo(String.join(" ", words));
    }

    @Property(tries = 300)
    void noLineCouldTakeTheNextWord(@ForAll("words") List<String> words) {
        List<String> lines = Wrap.lines(String.join(" ", words), 20, "");
        for (int i = 1; i < lines.size(); i++) {
            int next = lines.get(i).split(" ")[0].length();
            assertThat(lines.get(i - 1).length() + 1 + next).isGreaterThan(20);
        }
    }

    @Test
    void aWordLongerThanTheLineStandsAlone() {
        assertThat(Wrap.lines("a hippopotamus b", 5, "")).containsExactly("a", "hippopotamus", "b");
        assertThat(Wrap.lines("", 5, "")).containsExactly("");
    }
}
