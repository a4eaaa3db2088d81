package org.nsot.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.matter.Injector;
import org.nsot.matter.InjectorQuantity;
import org.nsot.matter.Sourced;

/// Reads a set of values of a spin Hall injector. Its source counts as its publication.
final class InjectorFields {
    private InjectorFields() {}

    static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(SourcedReader.SOURCE, "material", "reference", "note"));
        Arrays.stream(InjectorQuantity.values()).map(InjectorFields::key).forEach(keys::add);
        return keys;
    }

    static Injector read(String name, Optional<Injector> under, YamlFields fields, SourcedReader values) {
        fields.only(keys());
        SourcedReader sourced = values.within(fields);
        String publication = under.map(Injector::publication)
                .orElseGet(() -> sourced.require(fields).text());
        return new Injector(
                under.map(Injector::name).orElse(name),
                fields.get("material", "Pt", YamlField::text, under.map(Injector::material)),
                publication,
                fields.get(
                        "reference",
                        "doi:10.1000/1",
                        YamlField::text,
                        under.map(Injector::reference).or(() -> Optional.of(publication))),
                fields.get(
                        "note", "", YamlField::text, under.map(Injector::note).or(() -> Optional.of(""))),
                quantities(under.map(Injector::values).orElse(Map.of()), fields, sourced));
    }

    private static Map<InjectorQuantity, Sourced> quantities(
            Map<InjectorQuantity, Sourced> under, YamlFields fields, SourcedReader sourced) {
        Map<InjectorQuantity, Sourced> given = new EnumMap<>(InjectorQuantity.class);
        for (InjectorQuantity quantity : InjectorQuantity.values()) {
            fields.find(key(quantity))
                    .ifPresent(f -> given.put(quantity, sourced.read(f, quantity.unit(), example(quantity))));
        }
        Map<InjectorQuantity, Sourced> all = new EnumMap<>(InjectorQuantity.class);
        all.putAll(under);
        if (given.containsKey(InjectorQuantity.CONDUCTIVITY) || given.containsKey(InjectorQuantity.RESISTIVITY)) {
            // Two forms of one quantity: the one that is given replaces both.
            all.remove(InjectorQuantity.CONDUCTIVITY);
            all.remove(InjectorQuantity.RESISTIVITY);
        }
        all.putAll(given);
        return all;
    }

    private static String key(InjectorQuantity quantity) {
        return quantity.label().replace('_', '-');
    }

    private static String example(InjectorQuantity quantity) {
        return switch (quantity) {
            case SPIN_HALL_ANGLE -> "0.07";
            case SPIN_DIFFUSION_LENGTH -> "2.1 nm";
            case CONDUCTIVITY -> "5e6 S/m";
            case RESISTIVITY -> "2e-7 ohm m";
            case THICKNESS -> "6 nm";
            case TEMPERATURE -> "300 K";
        };
    }
}
