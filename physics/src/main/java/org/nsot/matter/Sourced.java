package org.nsot.matter;

import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A number with where it came from.
///
/// @param value       the number, in `unit`
/// @param uncertainty standard uncertainty in `unit`; 0 where the source states none
/// @param unit        its unit as the program reads and prints it, `1` for a pure number
/// @param conditions  sample, temperature or remark that belong to the value; empty if there is nothing to say
/// @param source      bibliography key, or the user's own words
/// @param year        year of the source
/// @param checked     whether the value was read in the source or in an electronic copy of it, not recalled
public record Sourced(
        double value, double uncertainty, String unit, String conditions, String source, int year, boolean checked) {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    /// @throws Refusal NSOT-101 or NSOT-102 for a number that is none, NSOT-307 without unit, source or year
    public Sourced {
        Domain.finite("value", value);
        Domain.notNegative("uncertainty", uncertainty);
        filled("unit", unit);
        filled("source", source);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw invalid("year = " + year, "a year from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /// A value whose year is the one in its bibliography key, as in `stone2019`.
    static Sourced of(double value, double uncertainty, String unit, String conditions, String key, boolean checked) {
        return new Sourced(value, uncertainty, unit, conditions, key, yearOf(key), checked);
    }

    /// The four digits in a bibliography key.
    ///
    /// @throws Refusal NSOT-307 if there are none
    static int yearOf(String key) {
        int year = 0;
        int digits = 0;
        for (int i = 0; i < key.length() && digits < 4; i++) {
            char c = key.charAt(i);
            if (c >= '0' && c <= '9') {
                year = 10 * year + (c - '0');
                digits++;
            }
        }
        if (digits < 4) {
            throw invalid("source = " + key, "a bibliography key with its year, as in stone2019");
        }
        return year;
    }

    private static void filled(String name, String text) {
        if (text.isBlank()) {
            throw invalid(name + " is empty", "a " + name);
        }
    }

    private static Refusal invalid(String given, String allowed) {
        return new Refusal(
                ErrorCode.ENTRY_INVALID, given, allowed, "give every value of a table with unit, source and year");
    }
}
