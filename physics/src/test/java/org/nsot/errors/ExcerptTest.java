package org.nsot.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void putsTheCaretUnderTheColumn() {
        assertThat(new Excerpt("5 mTT", 3).withCaret().lines()).containsExactly("5 mTT", "  ^");
    }

    @Test
    void putsTheCaretBehindTheTextWhereSomethingIsMissing() {
        assertThat(new Excerpt("5", 2).withCaret().lines()).containsExactly("5", " ^");
        assertThat(new Excerpt("", 1).withCaret().lines()).containsExactly("", "^");
    }

    @Test
    void countsACombiningMarkAsAColumnButGivesItNoWidth() {
        assertThat(new Excerpt("2 A\u030A x", 6).withCaret().lines()).containsExactly("2 A\u030A x", "    ^");
    }

    @Test
    void countsACharacterOutsideTheBasicPlaneOnce() {
        assertThat(new Excerpt("1 \uD83D\uDE00 m", 5).withCaret().lines()).containsExactly("1 \uD83D\uDE00 m", "    ^");
    }

    @Test
    void neverPrintsControlOrFormatCharacters() {
        assertThat(new Excerpt("2\u001b[2J\n\t\u202Em", 1).line()).isEqualTo("2?[2J???m");
    }

    @Test
    void showsThePartOfALongTextAroundThePlace() {
        String text = "a".repeat(500) + "!" + "b".repeat(500);
        String[] lines = new Excerpt(text, 501).withCaret().split("\\R");
        assertThat(lines[0]).hasSize(60);
        assertThat(lines[0].charAt(lines[1].length() - 1)).isEqualTo('!');
    }

    @Test
    void aRefusalHasAnExcerptOnlyIfItWasGivenOne() {
        Excerpt excerpt = new Excerpt("5", 2);
        assertThat(new Refusal(ErrorCode.UNIT_MISSING, "a", "b", "c", excerpt).excerpt())
                .contains(excerpt);
        assertThat(new Refusal(ErrorCode.UNIT_MISSING, "a", "b", "c").excerpt()).isEmpty();
    }
}
