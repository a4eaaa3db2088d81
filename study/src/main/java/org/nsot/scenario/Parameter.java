package org.nsot.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A parameter of a calculation, declared once for the command line, study files and pages.
///
/// Enums implement it, one for each calculation, as [TorqueParameter] does.
public interface Parameter {
    /// The name, as in `--fermi-wavenumber` and `fermi-wavenumber:`.
    String option();

    /// The unit in which answers show it, `1` for a pure number; null for words.
    @Nullable
    String unit();

    /// A right value.
    String example();

    /// The value that it has when not given; null if it is then absent.
    @Nullable
    String defaultText();

    /// Its symbol, as in `k_F`; for words, its name.
    String symbol();

    /// Its name and symbol in answers, as in `Fermi wavenumber k_F`.
    String label();

    /// What it is, in a few words.
    String meaning();

    /// Which numbers it may be.
    default Allowed allowed() {
        return Allowed.ANY;
    }

    /// The words that it may be; empty if any text will do.
    default List<String> choices() {
        return List.of();
    }

    /// The name in JSON and CSV: the option with underscores.
    default String key() {
        return option().replace('-', '_');
    }

    /// Whether its values are words rather than quantities.
    default boolean isWord() {
        return unit() == null;
    }
}
