package org.nsot.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nsot.errors.Refusal;
import org.nsot.matter.Lattice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the page and the schema of tables files equal to the reader.
class TablesReferenceTest {
    private static final Path DOCS = Path.of(System.getProperty("nsot.root"), "docs");
    private static final Path REFERENCE = DOCS.resolve("reference");

    @TempDir
    Path folder;

    private static JsonNode schema() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(REFERENCE.resolve("tables.schema.json")));
    }

    private static boolean isTakenBySchema(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema());
        return schema.validate(yaml, InputFormat.YAML).isEmpty();
    }

    private static Collection<String> keys(JsonNode object) {
        return object.path("properties").propertyNames();
    }

    @Test
    void theSchemaHasTheKeysOfTheReader() throws IOException {
        JsonNode schema = schema();
        JsonNode defs = schema.path("$defs");
        assertThat(keys(schema)).containsExactlyInAnyOrderElementsOf(TablesFile.KEYS);
        assertThat(keys(defs.at("/nucleus"))).containsExactlyInAnyOrderElementsOf(IsotopeFields.KEYS);
        assertThat(keys(defs.at("/metal"))).containsExactlyInAnyOrderElementsOf(MetalFields.keys());
        assertThat(keys(defs.at("/injector"))).containsExactlyInAnyOrderElementsOf(InjectorFields.keys());
        assertThat(keys(defs.at("/resonance"))).containsExactlyInAnyOrderElementsOf(MetalFields.RESONANCE_KEYS);
        assertThat(keys(defs.at("/value/anyOf/1"))).containsExactlyInAnyOrderElementsOf(SourcedReader.KEYS);
        assertThat(keys(defs.at("/cell/anyOf/1"))).containsExactlyInAnyOrderElementsOf(CellFields.KEYS);
        assertThat(defs.at("/cell/anyOf/1/properties/lattice/enum")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Lattice.values()).map(Lattice::label).toList());
    }

    @Test
    void theExampleFollowsTheSchema() throws IOException {
        assertThat(isTakenBySchema(Files.readString(DOCS.resolve("examples/my-tables.yaml"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isotopes: {}",
                "source: own, 2026",
                "nuclei: {57Fe: {momemt: 0.1 mu_N}}",
                "nuclei: {57Fe: {parity: yes}}",
                "metals: {Pt: {valence: 1.5}}",
                "metals: {Pt: {resistivity: {conditions: film}}}",
                "injectors: {Pt: [a]}",
            })
    void theSchemaRefusesWhatTheReaderRefuses(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), yaml);
        assertThat(isTakenBySchema(yaml)).isFalse();
        assertThat(catchThrowable(() -> TablesFile.read(file, Tables.builtIn())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void thePageNamesEveryKey() throws IOException {
        String page = Files.readString(REFERENCE.resolve("tables-file.md"));
        TreeSet<String> keys = new TreeSet<>();
        Stream.of(
                        IsotopeFields.KEYS,
                        MetalFields.keys(),
                        InjectorFields.keys(),
                        MetalFields.RESONANCE_KEYS,
                        SourcedReader.KEYS,
                        CellFields.KEYS)
                .flatMap(List::stream)
                .forEach(keys::add);
        assertThat(keys).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }

    /// The files that the page shows are read.
    @Test
    void theFileOfThePageIsRead() throws IOException {
        String page = Files.readString(REFERENCE.resolve("tables-file.md"));
        String yaml = page.substring(page.indexOf("```yaml\n") + 8);
        Path file = Files.writeString(folder.resolve("page.yaml"), yaml.substring(0, yaml.indexOf("```")));
        assertThat(TablesFile.read(file, Tables.builtIn()).isotopes().of("57Fe").momentMuN())
                .isEqualTo(0.0907);
    }
}
