package org.nsot.export.field;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;

/// The formats of maps. `docs/reference/files.md` describes each.
public enum FieldFormat {
    /// OVF 2.0, binary, in the precision of the map.
    OVF("ovf", List.of(".ovf", ".omf", ".ohf"), "OVF 2.0", new OvfWriter(OvfData.OF_THE_MAP)),
    /// OVF 2.0 as text.
    OVF_TEXT("ovf-text", List.of(), "OVF 2.0, text", new OvfWriter(OvfData.TEXT)),
    /// OVF 2.0, binary in single precision.
    OVF_BINARY_4("ovf-binary-4", List.of(), "OVF 2.0, binary 4", new OvfWriter(OvfData.BINARY_4)),
    /// OVF 2.0, binary in double precision.
    OVF_BINARY_8("ovf-binary-8", List.of(), "OVF 2.0, binary 8", new OvfWriter(OvfData.BINARY_8)),
    /// VTK image data.
    VTI("vti", List.of(".vti"), "VTK image data", new VtiWriter()),
    /// HDF5.
    HDF5("hdf5", List.of(".h5", ".hdf5"), "HDF5", new Hdf5Writer()),
    /// An array of NumPy.
    NPY("npy", List.of(".npy"), "NPY 1.0", new NpyWriter()),
    /// Comma-separated values.
    CSV("csv", List.of(".csv"), "CSV", new CsvFieldWriter());

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> endings;

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // without a state
    private final FieldWriter writer;

    FieldFormat(String word, List<String> endings, String title, FieldWriter writer) {
        this.word = word;
        this.endings = endings;
        this.title = title;
        this.writer = writer;
    }

    /// How an option names it, as `ovf-text`.
    public String word() {
        return word;
    }

    /// How people name it, as `OVF 2.0`.
    public String title() {
        return title;
    }

    FieldWriter writer() {
        return writer;
    }

    /// The format that a file's name asks for by its ending; OVF is binary in the precision of the map then.
    ///
    /// @throws Refusal NSOT-610 if the name has none of the endings
    public static FieldFormat ofName(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ErrorCode.FORMAT_UNKNOWN,
                        "the name " + file + " for a map",
                        "a name that ends in "
                                + Arrays.stream(values())
                                        .flatMap(format -> format.endings.stream())
                                        .collect(Collectors.joining(", ")),
                        "take a name such as map.ovf"));
    }

    /// The format of that word.
    ///
    /// @throws Refusal NSOT-610 if there is none
    public static FieldFormat ofWord(String word) {
        List<String> words = Arrays.stream(values()).map(FieldFormat::word).toList();
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ErrorCode.FORMAT_UNKNOWN,
                        "the format " + word + " for a map",
                        String.join(", ", words),
                        Nearest.to(word, words)
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("take for example ovf-text")));
    }
}
