package org.nsot.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nsot.matter.Catalogue;
import org.nsot.matter.Isotope;
import org.nsot.matter.Metal;
import org.nsot.matter.MetalQuantity;
import org.nsot.matter.NuclearResonance;
import org.nsot.matter.Sourced;

/// Reads a metal.
///
/// @param isotopes the nuclei that its resonances may name
record MetalFields(Catalogue<Isotope> isotopes) {
    private static final String NUCLEI = "nuclei";
    private static final String KNIGHT_SHIFT = "knight-shift";
    private static final String KORRINGA_PRODUCT = "korringa-product";

    static final List<String> RESONANCE_KEYS = List.of(SourcedReader.SOURCE, KNIGHT_SHIFT, KORRINGA_PRODUCT);

    static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(SourcedReader.SOURCE, "name", "cell", "valence"));
        Arrays.stream(MetalQuantity.values()).map(MetalFields::key).forEach(keys::add);
        keys.add(NUCLEI);
        return keys;
    }

    Metal read(String name, Optional<Metal> under, YamlFields fields, SourcedReader values) {
        fields.only(keys());
        SourcedReader sourced = values.within(fields);
        return new Metal(
                under.map(Metal::symbol).orElse(name),
                fields.find("name")
                        .map(YamlField::text)
                        .or(() -> under.map(Metal::name))
                        .orElse(name),
                fields.get("cell", "fcc", CellFields::read, under.map(Metal::cell)),
                fields.find("valence").map(YamlField::wholeNumber).or(() -> under.flatMap(Metal::valence)),
                quantities(under.map(Metal::values).orElse(Map.of()), fields, sourced),
                resonances(under.map(Metal::resonances).orElse(List.of()), fields, sourced));
    }

    private static Map<MetalQuantity, Sourced> quantities(
            Map<MetalQuantity, Sourced> under, YamlFields fields, SourcedReader sourced) {
        Map<MetalQuantity, Sourced> all = new EnumMap<>(MetalQuantity.class);
        all.putAll(under);
        for (MetalQuantity quantity : MetalQuantity.values()) {
            fields.find(key(quantity))
                    .ifPresent(f -> all.put(quantity, sourced.read(f, quantity.unit(), example(quantity))));
        }
        if (!all.containsKey(MetalQuantity.LATTICE_CONSTANT)) {
            throw fields.missing(key(MetalQuantity.LATTICE_CONSTANT), example(MetalQuantity.LATTICE_CONSTANT));
        }
        return all;
    }

    private List<NuclearResonance> resonances(List<NuclearResonance> under, YamlFields fields, SourcedReader sourced) {
        Map<String, NuclearResonance> all = new LinkedHashMap<>();
        under.forEach(resonance -> all.put(resonance.isotope(), resonance));
        Map<String, YamlField> first = new HashMap<>();
        for (YamlField nucleus : fields.find(NUCLEI).map(f -> f.fields().all()).orElse(List.of())) {
            YamlFields given = nucleus.fields().only(RESONANCE_KEYS);
            String isotope = given.checked(f -> isotopes.of(nucleus.key()).key());
            nucleus.refuseIfRepeated(first.putIfAbsent(isotope, nucleus));
            Optional<NuclearResonance> old = Optional.ofNullable(all.get(isotope));
            all.put(isotope, given.checked(f -> resonance(isotope, old, f, sourced.within(f))));
        }
        return List.copyOf(all.values());
    }

    private static NuclearResonance resonance(
            String isotope, Optional<NuclearResonance> old, YamlFields given, SourcedReader sourced) {
        return new NuclearResonance(
                isotope,
                given.find(KNIGHT_SHIFT)
                        .map(f -> sourced.read(f, "1", "0.237 %"))
                        .or(() -> old.flatMap(NuclearResonance::knightShift)),
                given.find(KORRINGA_PRODUCT)
                        .map(f -> sourced.read(f, "s K", "1.27 s K"))
                        .or(() -> old.flatMap(NuclearResonance::korringaProduct)));
    }

    private static String key(MetalQuantity quantity) {
        return quantity.label().replace('_', '-');
    }

    private static String example(MetalQuantity quantity) {
        return switch (quantity) {
            case LATTICE_CONSTANT -> "3.61 Å";
            case FERMI_WAVENUMBER -> "1.36 1/Å";
            case FERMI_ENERGY -> "7 eV";
            case RESISTIVITY -> "1.7e-8 ohm m";
            case DEBYE_TEMPERATURE -> "343 K";
            case MOLAR_HEAT_CAPACITY -> "24.4 J/(mol K)";
            case THERMAL_CONDUCTIVITY -> "401 W/(m K)";
        };
    }
}
