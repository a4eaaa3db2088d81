package org.nsot.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodeTest {
    @Test
    void codesAndMeaningsAreUniqueAndInOrder() {
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::code))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code.matches("NSOT-[1-9]\\d\\d"));
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::meaning)).doesNotHaveDuplicates();
    }

    /// A disk that fills up and a fault of the program are not the user's doing.
    @ParameterizedTest
    @EnumSource
    void onlyHalfWrittenFilesAndFaultsOfTheProgramAreNotTheInputsFault(ErrorCode code) {
        assertThat(code.blamesInput()).isEqualTo(code != ErrorCode.WRITE_FAILED && code != ErrorCode.INTERNAL);
    }
}
