package org.nsot.sweep;

import java.util.List;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.StudyKind;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON schema of study files, made from the parameters and results of all calculations.
final class StudySchema {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> SCALAR = List.of("string", "number");

    private StudySchema() {}

    /// The text of `docs/reference/study.schema.json`.
    static String text() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return JSON.writer().with(printer).writeValueAsString(schema()) + "\n";
    }

    private static ObjectNode schema() {
        ObjectNode schema = object("Study file of nsot; see study-file.md.");
        ObjectNode properties = schema.putObject("properties");
        properties
                .set("study", text("name of the study in the store"))
                .set("include", text("a file whose keys are taken where this one has none"))
                .set("tables", text("a file with tables of your own"));
        ObjectNode kinds = schema.putObject("dependentSchemas");
        ArrayNode needed = schema.putArray("anyOf");
        required(needed.addObject(), "include");
        for (StudyKind kind : Calculation.all()) {
            properties.set(kind.key(), values(kind));
            kinds.set(kind.key(), others(kind));
            required(needed.addObject(), kind.key());
        }
        properties.putObject("sweep").put("description", "parameters that vary, the last one fastest");
        properties.set("sampling", sampling());
        properties.putObject("outputs").put("description", "results that are kept");
        schema.set("$defs", definitions());
        ObjectNode top = JSON.createObjectNode();
        top.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        top.put("title", "Study file of nsot");
        top.setAll(schema);
        return top;
    }

    private static void required(ObjectNode schema, String key) {
        schema.putArray("required").add(key);
    }

    private static ObjectNode object(String description) {
        return JSON.createObjectNode()
                .put("description", description)
                .put("type", "object")
                .put("additionalProperties", false);
    }

    private static ObjectNode text(String description) {
        ObjectNode text = JSON.createObjectNode().put("description", description);
        types(text);
        return text;
    }

    private static void types(ObjectNode schema) {
        ArrayNode types = schema.putArray("type");
        SCALAR.forEach(types::add);
    }

    private static ObjectNode values(StudyKind kind) {
        ObjectNode values = object("values for nsot " + kind.key());
        values.putArray("type").add("object").add("null");
        ObjectNode properties = values.putObject("properties");
        kind.parameters().forEach(parameter -> properties.set(parameter.option(), value(parameter)));
        return values;
    }

    private static ObjectNode value(Parameter parameter) {
        ObjectNode value = text(parameter.meaning() + (parameter.isWord() ? "" : " (" + parameter.unit() + ")"));
        if (!parameter.choices().isEmpty()) {
            ArrayNode words = value.putArray("enum");
            parameter.choices().forEach(words::add);
        }
        if (parameter.defaultText() != null) {
            value.put("default", parameter.defaultText());
        }
        value.putArray("examples").add(parameter.example());
        return value;
    }

    /// What may stand beside the values of a calculation.
    private static ObjectNode others(StudyKind kind) {
        ObjectNode others = JSON.createObjectNode();
        ObjectNode properties = others.putObject("properties");
        Calculation.all().stream().filter(other -> other != kind).forEach(other -> properties.put(other.key(), false));
        ObjectNode sweep = object("parameters that vary, the last one fastest");
        ObjectNode axes = sweep.putObject("properties");
        kind.parameters().forEach(parameter -> axes.set(parameter.option(), axis(parameter)));
        properties.set("sweep", sweep);
        ObjectNode name = JSON.createObjectNode();
        ArrayNode names = name.putArray("enum");
        kind.results().forEach(column -> {
            names.add(column.key());
            if (column.key().contains("_")) {
                names.add(column.key().replace('_', '-'));
            }
        });
        properties.set("outputs", oneOrMore(name));
        return others;
    }

    private static ObjectNode oneOrMore(ObjectNode item) {
        ObjectNode several = JSON.createObjectNode();
        ArrayNode ways = several.putArray("anyOf");
        ways.add(item);
        ways.addObject()
                .put("type", "array")
                .put("minItems", 1)
                .put("uniqueItems", true)
                .set("items", item.deepCopy());
        return several;
    }

    private static ObjectNode axis(Parameter parameter) {
        ObjectNode axis = JSON.createObjectNode().put("description", parameter.meaning());
        if (parameter.choices().isEmpty()) {
            return axis.put("$ref", parameter.isWord() ? "#/$defs/words" : "#/$defs/quantities");
        }
        ObjectNode word = JSON.createObjectNode();
        ArrayNode words = word.putArray("enum");
        parameter.choices().forEach(words::add);
        return axis.setAll(oneOrMore(word));
    }

    private static ObjectNode definitions() {
        ObjectNode definitions = JSON.createObjectNode();
        definitions.set("words", oneOrMore(text("a word")));
        ObjectNode quantities = oneOrMore(text("a quantity with its unit"));
        quantities.withArray("anyOf").add(grid()).add(drawn());
        definitions.set("quantities", quantities);
        return definitions;
    }

    private static ObjectNode grid() {
        ObjectNode grid = object("values at equal distances or ratios");
        ObjectNode properties = grid.putObject("properties");
        properties.set("from", text("first value"));
        properties.set("to", text("last value"));
        properties.set("points", count("how many, both ends included"));
        properties.set("scale", scale());
        grid.putArray("required").add("from").add("to").add("points");
        return grid;
    }

    private static ObjectNode drawn() {
        ObjectNode drawn = object("drawn anew for every sample");
        ObjectNode properties = drawn.putObject("properties");
        properties.set(
                "drawn", text("a range, as in 1..2 nm, or a mean with its standard deviation, as in 1.4 ± 0.3 nm"));
        properties.set("scale", scale());
        required(drawn, "drawn");
        return drawn;
    }

    private static ObjectNode scale() {
        return words("linear", "logarithmic");
    }

    private static ObjectNode words(String first, String second) {
        ObjectNode words = JSON.createObjectNode();
        words.putArray("enum").add(first).add(second);
        words.put("default", first);
        return words;
    }

    private static ObjectNode count(String description) {
        return JSON.createObjectNode()
                .put("description", description)
                .put("type", "integer")
                .put("minimum", 2);
    }

    private static ObjectNode sampling() {
        ObjectNode sampling = object("samples of drawn parameters, all together");
        ObjectNode properties = sampling.putObject("properties");
        properties.set("method", words("sobol", "random"));
        properties.set("points", count("how many samples"));
        properties.set(
                "seed",
                JSON.createObjectNode()
                        .put("description", "seed of random samples")
                        .put("type", "integer")
                        .put("minimum", 0)
                        .put("default", 1));
        required(sampling, "points");
        return sampling;
    }
}
