package org.nsot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsot.scenario.CalculationFile;
import org.nsot.scenario.Tables;
import org.nsot.scenario.TablesFile;

/// The tables that a command draws on, with those of the user over them.
final class TableOptions {
    private static final OptionSpec FILE =
            OptionSpec.value("tables", "FILE", null, "YAML file with entries of your own, laid over the tables");

    private TableOptions() {}

    /// The options of a command followed by `--tables`.
    static List<OptionSpec> with(List<OptionSpec> own) {
        List<OptionSpec> all = new ArrayList<>(own);
        all.add(FILE);
        return all;
    }

    /// The tables of the program, or those of `--tables` over them.
    ///
    /// @throws org.nsot.errors.Refusal with file, line and column if the file cannot be taken
    static Tables read(Arguments given) {
        return own(given).orElseGet(Tables::builtIn);
    }

    /// Those of `--tables` over those of the program, if the option was given.
    ///
    /// @throws org.nsot.errors.Refusal with file, line and column if the file cannot be taken
    static Optional<Tables> own(Arguments given) {
        @Nullable String file = given.given("tables");
        return file == null ? Optional.empty() : Optional.of(TablesFile.read(Path.of(file), Tables.builtIn()));
    }

    /// The same, or else those that a file names.
    static Optional<Tables> own(Arguments given, Optional<CalculationFile> file) {
        Optional<Tables> own = own(given);
        return own.isPresent() || file.isEmpty() ? own : file.get().ownTables();
    }
}
