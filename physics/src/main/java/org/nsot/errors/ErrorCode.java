package org.nsot.errors;

/// The complete list of error codes. `docs/reference/errors.md` lists the same, and a test keeps the two
/// equal.
public enum ErrorCode {
    /// A number is outside the domain of the formula it is meant for.
    OUT_OF_DOMAIN(101, "a number outside the domain of the formula"),
    /// A number is NaN or infinite.
    NOT_FINITE(102, "a number that is NaN or infinite"),
    /// A nuclear spin that is not a positive multiple of 1/2.
    NOT_A_SPIN(103, "a spin quantum number that is not 1/2, 1, 3/2, ..."),
    /// The formula gives no finite number here.
    NO_FINITE_RESULT(104, "inputs for which the formula gives no finite number"),
    /// A quantity has no unit.
    UNIT_MISSING(201, "a quantity without its unit"),
    /// A quantity has a unit of another dimension than asked for.
    DIMENSION_WRONG(202, "a quantity of another dimension than asked for"),
    /// A unit that is not known.
    UNIT_UNKNOWN(203, "an unknown unit"),
    /// A quantity or unit expression that does not follow the grammar.
    QUANTITY_MALFORMED(204, "a quantity that does not follow the grammar, or text behind it"),
    /// A quantity too large or too small for a double.
    QUANTITY_OVERFLOW(205, "a quantity beyond the range of double precision"),
    /// A label of a figure that does not follow the grammar, or with a character that the font lacks.
    LABEL_MALFORMED(206, "a label of a figure that does not follow the grammar, or a character that the font lacks"),
    /// A standard deviation that is not greater than zero, or a range that does not go upwards.
    SPREAD_IMPOSSIBLE(207, "a standard deviation that is not positive, or a range that does not go upwards"),
    /// An isotope that the table does not hold.
    ISOTOPE_UNKNOWN(301, "an isotope that the table does not hold"),
    /// A function name that `nsot eval` does not know.
    FUNCTION_UNKNOWN(302, "a function name that is not known"),
    /// A metal that the table does not hold.
    METAL_UNKNOWN(303, "a metal that the table does not hold"),
    /// A spin Hall injector, or a material of injectors, that the table does not hold.
    INJECTOR_UNKNOWN(304, "a spin Hall injector that the table does not hold"),
    /// The free-electron values of a metal that is no free-electron metal.
    NOT_FREE_ELECTRONS(305, "a free-electron value of a metal that has none"),
    /// A value that a table entry does not have.
    VALUE_MISSING(306, "a value that a table entry does not have"),
    /// A table entry that is incomplete or contradicts itself.
    ENTRY_INVALID(307, "a table entry that is incomplete or contradicts itself"),
    /// A command line that does not follow the grammar.
    COMMAND_LINE(401, "an unknown command or option, or a value missing"),
    /// Options that contradict each other.
    OPTIONS_CONTRADICT(402, "options that contradict each other"),
    /// A file or folder cannot be written.
    NOT_WRITABLE(501, "a file or folder that cannot be written"),
    /// The disk is full, or writing failed half way.
    WRITE_FAILED(502, "a write that failed half way, as on a full disk"),
    /// A map that the format of its file cannot hold.
    FORMAT_CANNOT_HOLD(503, "a map that the format of its file cannot hold"),
    /// A file that cannot be read.
    FILE_NOT_READABLE(601, "a file that cannot be read"),
    /// A file that is not text in UTF-8.
    FILE_NOT_TEXT(602, "a file that is not text in UTF-8"),
    /// A file that is too large or too deep.
    FILE_TOO_LARGE(603, "a file with more characters, longer texts or more levels than are read"),
    /// A file that does not follow the syntax of YAML.
    FILE_SYNTAX(604, "a file that does not follow the syntax of YAML"),
    /// A feature of YAML that is not taken.
    FILE_FEATURE(
            605, "a feature of YAML that is not taken: a nested list, anchor, alias, merge, tag or second document"),
    /// A key that is not known at its place.
    KEY_UNKNOWN(606, "a key that is not known at its place"),
    /// A key that must be there.
    KEY_MISSING(607, "a key that must be there and is not"),
    /// A key or entry that stands in a file twice.
    KEY_REPEATED(608, "a key or an entry that stands in a file twice"),
    /// A value of another kind than its key takes.
    VALUE_KIND(609, "a value of another kind than its key takes"),
    /// A file of a format that is not known or not taken.
    FORMAT_UNKNOWN(610, "a file of a format that is not known or not taken"),
    /// A file that is cut off or does not follow its format.
    FORMAT_BROKEN(611, "a file that is cut off or does not follow its format"),
    /// Two maps that cannot be compared, or a part that a map does not have.
    MAPS_DO_NOT_FIT(612, "maps that cannot be compared, or a part that a map does not have"),
    /// A study that contradicts itself.
    STUDY_CONTRADICTS(620, "a study that contradicts itself, or has too many points"),
    /// A store that another process holds.
    STORE_IN_USE(701, "a results store that another process has open"),
    /// A file that is no store, or of a newer program.
    STORE_NOT_READABLE(702, "a file that is no results store, is damaged, or was made by a newer program"),
    /// A study of the same name that is another.
    STUDY_CHANGED(703, "a study that differs from the one of its name in the store"),
    /// A study that the store does not hold.
    STUDY_UNKNOWN(704, "a study that the store does not hold"),
    /// SQL that the store refuses.
    QUERY_REFUSED(705, "a query that the store refuses"),
    /// An engine that is not there.
    ENGINE_MISSING(801, "an engine that is not installed, or a cluster that cannot be reached"),
    /// A fault of the program itself.
    INTERNAL(901, "a fault of the program itself");

    private final int number;
    private final String meaning;

    ErrorCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /// The printed code, `NSOT-nnn`.
    public String code() {
        return "NSOT-" + number;
    }

    /// What the code stands for, in a few words.
    public String meaning() {
        return meaning;
    }

    /// Whether the input is at fault (exit code 2) rather than the run (exit code 1).
    public boolean blamesInput() {
        return this != WRITE_FAILED && this != INTERNAL;
    }
}
