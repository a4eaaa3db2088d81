package org.nsot.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.matter.Isotope;
import org.nsot.matter.Parity;
import org.nsot.matter.Sourced;
import org.nsot.matter.Spin;

/// Reads a nucleus.
final class IsotopeFields {
    static final List<String> KEYS =
            List.of(SourcedReader.SOURCE, "spin", "parity", "moment", "quadrupole", "abundance", "half-life");

    private static final Pattern NAME = Pattern.compile("([1-9]\\d{0,2})([A-Z][a-z]?)");

    private IsotopeFields() {}

    static Isotope read(String name, Optional<Isotope> under, YamlFields fields, SourcedReader values) {
        fields.only(KEYS);
        SourcedReader sourced = values.within(fields);
        Matcher parts = parts(under.map(Isotope::name).orElse(name));
        return new Isotope(
                Integer.parseInt(parts.group(1)),
                parts.group(2),
                fields.get("spin", "3/2", f -> f.read(Spin::parse), under.map(Isotope::spin)),
                fields.find("parity").map(IsotopeFields::parity).or(() -> under.flatMap(Isotope::parity)),
                fields.get(
                        "moment",
                        "0.0906 mu_N",
                        f -> sourced.read(f, "mu_N", "0.0906 mu_N"),
                        under.map(Isotope::moment)),
                value(fields, "quadrupole", f -> sourced.read(f, "b", "0.16 b"), under.flatMap(Isotope::quadrupole)),
                value(fields, "abundance", f -> sourced.read(f, "%", "2.1 %"), under.flatMap(Isotope::abundance)),
                value(fields, "half-life", f -> sourced.read(f, "s", "271.8 d"), under.flatMap(Isotope::halfLife)));
    }

    private static Optional<Sourced> value(
            YamlFields fields, String key, Function<YamlField, Sourced> reader, Optional<Sourced> otherwise) {
        return fields.find(key).map(reader).or(() -> otherwise);
    }

    private static Parity parity(YamlField field) {
        return field.isFirst("even", "odd") ? Parity.EVEN : Parity.ODD;
    }

    private static Matcher parts(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new Refusal(
                    ErrorCode.ENTRY_INVALID,
                    "nucleus = " + name,
                    "a mass number and the symbol of an element",
                    "write for example 57Fe");
        }
        return parts;
    }
}
