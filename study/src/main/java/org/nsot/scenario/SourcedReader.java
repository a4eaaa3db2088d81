package org.nsot.scenario;

import java.util.List;
import java.util.Optional;
import org.nsot.matter.Sourced;

/// Reads values with their sources, in the short form `0.0906 mu_N` or `2.1 ± 0.2 nm`, or with the keys of [#KEYS].
///
/// @param source the source of values that do not say their own
record SourcedReader(Optional<SourceText> source) {
    static final String SOURCE = "source";
    static final List<String> KEYS = List.of("value", SOURCE, "conditions", "checked");

    private static final String SOURCE_EXAMPLE = "own measurement, 2026";

    /// The reader for the fields of an entry: the source that these give, or else this one's, holds for all of them.
    SourcedReader within(YamlFields entry) {
        return new SourcedReader(source(entry).or(() -> source));
    }

    /// The source that holds for all values.
    ///
    /// @throws org.nsot.errors.Refusal NSOT-607 at the fields if there is none
    SourceText require(YamlFields fields) {
        return source.orElseThrow(() -> fields.missing(SOURCE, SOURCE_EXAMPLE));
    }

    /// Reads a value.
    ///
    /// @param unit    the unit that the table keeps it in
    /// @param example a right value
    Sourced read(YamlField field, String unit, String example) {
        YamlFields fields = field.fieldsIfAny().only(KEYS);
        boolean isShort = field.value() instanceof YamlText;
        return fields.checked(
                given -> sourced(isShort ? field : given.require("value", example), unit, example, given));
    }

    private Sourced sourced(YamlField quantity, String unit, String example, YamlFields fields) {
        QuantityParameter parameter = QuantityParameter.of(quantity.path(), unit, example);
        Distribution value = quantity.read(parameter::parseUncertain);
        SourceText from = within(fields).require(fields);
        return new Sourced(
                Quantity.inUnit(value.nominal(), parameter.unit()),
                Quantity.inUnit(value.standardDeviation(), parameter.unit()),
                unit,
                fields.find("conditions").map(YamlField::text).orElse(""),
                from.text(),
                from.year(),
                fields.find("checked").map(f -> f.isFirst("true", "false")).orElse(true));
    }

    /// Reads a number in a unit, without uncertainty.
    static double number(YamlField field, String unit, String example) {
        QuantityParameter parameter = QuantityParameter.of(field.path(), unit, example);
        return field.read(text -> Quantity.inUnit(parameter.parse(text), parameter.unit()));
    }

    private static Optional<SourceText> source(YamlFields fields) {
        return fields.find(SOURCE).map(field -> field.read(SourceText::of));
    }
}
