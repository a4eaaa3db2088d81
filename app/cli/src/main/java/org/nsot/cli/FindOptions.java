package org.nsot.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.DeviceSearch;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The options that turn a calculation around: which quantity gives a result wanted.
final class FindOptions {
    static final List<OptionSpec> ALL = List.of(
            OptionSpec.value("find", "NAME", null, "quantity to find: current, thickness, temperature or another"),
            OptionSpec.value("for", "NAME=QUANTITY", null, "result to reach by it, as in \"shift=1 kHz\""),
            OptionSpec.value("find-range", "LOW..HIGH", null, "where to search, if not in the usual range"));

    private FindOptions() {}

    /// The search asked for, if one was.
    ///
    /// @throws Refusal NSOT-401 if only a part of it was given, or a name or value cannot be taken
    static Optional<DeviceSearch> search(Arguments given) {
        @Nullable String find = given.given("find");
        @Nullable String wanted = given.given("for");
        if (find != null && wanted != null) {
            return Optional.of(DeviceSearch.of(find, wanted, given.given("find-range")));
        }
        if (find != null || wanted != null || given.has("find-range")) {
            throw new Refusal(
                    ErrorCode.COMMAND_LINE,
                    "one of --find and --for without the other",
                    "both or none",
                    "give both, as in --find current --for \"shift=1 kHz\"");
        }
        return Optional.empty();
    }
}
