package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nsot.errors.ErrorCode.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Excerpt;
import org.nsot.errors.Refusal;

/// Every malformed file is refused with its code at the place at fault.
class TablesFileRefusalTest {
    /// A file in which `§` marks the place; the marks are taken out.
    private record Malformed(ErrorCode code, String marked) {
        String yaml() {
            return marked.replace("§", "");
        }

        int line() {
            return before().split("\n", -1).length;
        }

        int column() {
            return before().length() - before().lastIndexOf('\n');
        }

        private String before() {
            int mark = marked.indexOf('§');
            assertThat(mark).as("no mark in " + marked).isNotNegative();
            return marked.substring(0, mark);
        }
    }

    private static Malformed at(ErrorCode code, String marked) {
        return new Malformed(code, marked);
    }

    private static Malformed moment(ErrorCode code, String marked) {
        return at(code, "source: own, 2026\nnuclei:\n  57Fe:\n    moment: " + marked + "\n");
    }

    private static final String LEVELS = "{a: ".repeat(9);

    static final List<Malformed> FILES = List.of(
            // quantities
            moment(UNIT_MISSING, "0.0906§"),
            moment(DIMENSION_WRONG, "0.0906 §mm"),
            moment(DIMENSION_WRONG, "\"0.0906 §mm\""),
            moment(UNIT_UNKNOWN, "0.0906 §mu_M"),
            moment(QUANTITY_MALFORMED, "§.nan"),
            moment(QUANTITY_MALFORMED, "§.inf"),
            moment(QUANTITY_MALFORMED, "12§:30"),
            moment(QUANTITY_MALFORMED, "0§,0906 mu_N"),
            moment(QUANTITY_OVERFLOW, "§1e999 mu_N"),
            moment(UNIT_UNKNOWN, "0§x1F mu_N"),
            moment(UNIT_UNKNOWN, "{value: 0.1 ± 0.1 §mu_n}"),
            // entries
            moment(OUT_OF_DOMAIN, "§0 mu_N"),
            moment(SPREAD_IMPOSSIBLE, "{value: 0.1 ± §-0.1 mu_N}"),
            moment(ENTRY_INVALID, "{value: 0.1 mu_N, source: §nowhere}"),
            moment(ENTRY_INVALID, "{value: 0.1 mu_N, source: §\"arXiv:1907.05045\"}"),
            at(NOT_A_SPIN, "nuclei:\n  57Fe:\n    spin: §1/3"),
            at(NOT_A_SPIN, "nuclei:\n  57Fe:\n    spin: §0o3"),
            at(ENTRY_INVALID, "nuclei:\n  57Fe:\n    spin: §1"),
            at(ENTRY_INVALID, "source: own, 2026\nnuclei:\n  57Fe:\n    parity: odd\n    quadrupole: §0.1 b"),
            at(ENTRY_INVALID, "source: own, 2026\nnuclei: {57Fe: {abundance: §2.2}}"),
            at(ENTRY_INVALID, "nuclei:\n  §iron: {}"),
            at(ENTRY_INVALID, "source: own, 2026\nnuclei:\n  §57Xx: {spin: 1/2, moment: 1 mu_N}"),
            at(ENTRY_INVALID, "source: own, 2026\nmetals:\n  §\"my metal\": {cell: fcc, lattice-constant: 3 Å}"),
            at(ENTRY_INVALID, "source: own, 2026\nmetals:\n  §My: {name: Copper, cell: fcc, lattice-constant: 3 Å}"),
            at(ENTRY_INVALID, "metals:\n  Pt:\n    cell: §cubic"),
            at(ENTRY_INVALID, "metals:\n  Pt:\n    valence: §2"),
            at(OUT_OF_DOMAIN, "source: own, 2026\nmetals: {Pt: {debye-temperature: 200 K, resistivity: §-1 ohm m}}"),
            at(OUT_OF_DOMAIN, "metals:\n  Pt:\n    §cell: {lattice: hcp, c-over-a: -1}"),
            at(ISOTOPE_UNKNOWN, "metals:\n  Cu:\n    nuclei:\n      §64Cu: {}"),
            at(OUT_OF_DOMAIN, "source: own, 2026\nmetals: {Cu: {nuclei: {63Cu: {korringa-product: §-1 s K}}}}"),
            at(OUT_OF_DOMAIN, "source: own, 2026\ninjectors:\n  Pt-liu2011:\n    spin-hall-angle: §0"),
            // keys
            at(KEY_UNKNOWN, "§isotopes: {}"),
            at(KEY_UNKNOWN, "nuclei:\n  57Fe:\n    §momemt: 0.1 mu_N"),
            moment(KEY_UNKNOWN, "{value: 0.1 mu_N, §error: 0.1 mu_N}"),
            at(KEY_UNKNOWN, "metals:\n  Pt:\n    cell: {lattice: fcc, §c-over-a: 1}"),
            at(KEY_UNKNOWN, "source: own, 2026\nmetals: {Pt: {resistivity: {value: 1 ohm m, conditions: 1 K, §4 K}}}"),
            at(KEY_MISSING, "§source: own, 2026"),
            at(KEY_MISSING, "§{}"),
            at(KEY_MISSING, "nuclei:\n  57Fe:\n    §moment: 0.1 mu_N"),
            at(KEY_MISSING, "source: own, 2026\nnuclei:\n  57Fe:\n    §moment: {conditions: 300 K}"),
            at(KEY_MISSING, "source: own, 2026\nnuclei:\n  §59Fe: {moment: 3.8 mu_N}"),
            at(KEY_MISSING, "source: own, 2026\nmetals:\n  §My: {cell: fcc}"),
            at(KEY_MISSING, "source: own, 2026\ninjectors:\n  §Pt-own: {spin-hall-angle: 0.1}"),
            at(KEY_MISSING, "metals:\n  Pt:\n    §cell: hcp"),
            at(KEY_REPEATED, "nuclei:\n  57Fe: {spin: 1/2}\n  §57Fe: {spin: 1/2}"),
            at(KEY_REPEATED, "nuclei:\n  57Fe: {spin: 1/2}\n  §Fe-57: {spin: 1/2}"),
            at(KEY_REPEATED, "metals:\n  Cu: {valence: 1}\n  §copper: {valence: 1}"),
            at(KEY_REPEATED, "metals:\n  Cu:\n    nuclei:\n      63Cu: {}\n      §Cu63: {}"),
            // kinds
            at(VALUE_KIND, "§"),
            at(VALUE_KIND, "---\n§"),
            at(VALUE_KIND, "§just text"),
            at(VALUE_KIND, "nuclei:§"),
            at(VALUE_KIND, "nuclei:\n  57Fe: §stable"),
            at(VALUE_KIND, "source: §{name: own}\nnuclei: {}"),
            moment(VALUE_KIND, "§\"\""),
            moment(VALUE_KIND, "{value: 0.1 mu_N, checked: §no}"),
            at(VALUE_KIND, "metals:\n  Pt:\n    valence: §01"),
            at(VALUE_KIND, "metals:\n  Pt:\n    cell: {lattice: tetragonal, atoms: §4.5, c-over-a: 1}"),
            at(VALUE_KIND, "nuclei:\n  57Fe:\n    parity: §yes"),
            at(VALUE_KIND, "nuclei:\n  ? §{a: b}\n  : c"),
            // syntax and features of YAML
            at(FILE_SYNTAX, "nuclei:\n§\t57Fe:\n"),
            at(FILE_SYNTAX, "nuclei: {57Fe: {spin: 1/2}\n§"),
            at(FILE_SYNTAX, "nuclei:\n  57Fe:\n    spin: 1/2\n   §moment: 1 mu_N"),
            at(FILE_SYNTAX, "source: Smith§: a paper, 2019\nnuclei: {}"),
            at(FILE_SYNTAX, "source: \"own, 2026\nnuclei: {}\n§"),
            at(FILE_FEATURE, "nuclei:\n  57Fe: §&iron {spin: 1/2}\n  59Co: *iron"),
            at(FILE_FEATURE, "nuclei:\n  57Fe: §*iron"),
            at(FILE_FEATURE, "nuclei:\n  57Fe:\n    §<<: {spin: 1/2}"),
            moment(FILE_FEATURE, "§!!str 0.1 mu_N"),
            at(VALUE_KIND, "nuclei:\n  §- 57Fe"),
            at(FILE_FEATURE, "nuclei:\n  - §[57Fe]"),
            at(FILE_FEATURE, "nuclei: {}\n§---\nmetals: {}"),
            // limits and characters
            at(FILE_TOO_LARGE, LEVELS + "§{a: b}" + "}".repeat(9)),
            at(FILE_TOO_LARGE, "source: §" + "x".repeat(2001)),
            at(FILE_NOT_TEXT, "nuclei:\n  57Fe: §\u0007"));

    @TempDir
    Path folder;

    private Refusal refusal(Path file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TablesFile.read(file, Tables.builtIn()));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void isRefusedAtItsPlace(Malformed malformed) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), malformed.yaml());
        Refusal refusal = refusal(file);
        Excerpt excerpt = refusal.excerpt().orElseThrow();
        assertThat(refusal.code()).as(refusal.getMessage()).isEqualTo(malformed.code());
        assertThat(excerpt.place()).contains(file + ":" + malformed.line() + ":" + malformed.column());
        assertThat(malformed
                        .yaml()
                        .lines()
                        .skip(malformed.line() - 1L)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(excerpt.text());
        assertThat(List.of(refusal.given(), refusal.allowed(), refusal.mend())).noneMatch(String::isBlank);
    }

    @Test
    void everyCodeOfFilesIsAmongThem() {
        List<ErrorCode> seen = FILES.stream().map(Malformed::code).toList();
        assertThat(Arrays.stream(ErrorCode.values())
                        .filter(code -> code.code().startsWith("NSOT-60"))
                        .filter(code -> code != FILE_NOT_READABLE))
                .isSubsetOf(seen);
    }

    @Test
    void aFileThatCannotBeReadIsRefused() {
        assertThat(refusal(folder.resolve("none.yaml")).code()).isEqualTo(FILE_NOT_READABLE);
        assertThat(refusal(folder.resolve("none.yaml")).given()).endsWith("there is no such file");
        assertThat(refusal(folder).given()).endsWith("it is a folder");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Path large = Files.writeString(folder.resolve("large.yaml"), "#".repeat(TextFile.MOST_BYTES + 1));
        assertThat(refusal(large).code()).isEqualTo(FILE_TOO_LARGE);
        Path largest = Files.writeString(folder.resolve("largest.yaml"), "#".repeat(TextFile.MOST_BYTES));
        assertThat(refusal(largest).code()).isEqualTo(VALUE_KIND);
    }

    @Test
    void otherEncodingsAreRefusedAtTheirFirstByte() throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), "a: b\nc: 2 Å".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(latin).code()).isEqualTo(FILE_NOT_TEXT);
        assertThat(refusal(latin).excerpt().flatMap(Excerpt::place)).contains(latin + ":2:6");
        Path utf16 = Files.write(folder.resolve("utf16.yaml"), "a: b".getBytes(StandardCharsets.UTF_16));
        assertThat(refusal(utf16).code()).isEqualTo(FILE_NOT_TEXT);
    }

    @Test
    void theNearestKeyIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "nuclei: {57Fe: {half_life: 1 s}}");
        assertThat(refusal(file).mend()).isEqualTo("did you mean half-life?");
    }

    /// What would blow up in a reader that follows aliases or nests calls is refused at once.
    @Test
    void bombsAreRefused() throws IOException {
        String lists = "a: &a [x]\n" + "b: &b [*a, *a]\n".repeat(20);
        String deep = "nuclei: " + "[".repeat(500_000);
        String deepKeys = "{a: ".repeat(200_000);
        for (String yaml : List.of(lists, deep, deepKeys, "? ".repeat(300_000), "- ".repeat(300_000))) {
            Refusal refusal = refusal(Files.writeString(folder.resolve("bomb.yaml"), yaml));
            assertThat(refusal.code()).isIn(FILE_FEATURE, FILE_TOO_LARGE, VALUE_KIND, FILE_SYNTAX);
        }
    }
}
