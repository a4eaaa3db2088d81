package org.nsot.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.export.field.FieldFile;
import org.nsot.export.field.FieldFormat;
import org.nsot.export.field.FieldPart;

/// `nsot map slice`: a plane, a line or a cell of a map.
final class MapSliceCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "map slice",
                "a plane, a line or a cell of a map, as CSV or as a map of its own",
                "Cuts a map: one index kept gives a plane, two a line, three a cell. Indices count from 0; nsot map"
                        + " info tells places and steps. The end of --out's name chooses the format: .csv, .ovf, .vti,"
                        + " .h5 or .npy; without --out the part is printed as CSV. The file need not fit into memory.",
                ArgumentSpec.required("FILE", List.of()),
                List.of(
                        OptionSpec.value("i", "INDEX", null, "keep this first index"),
                        OptionSpec.value("j", "INDEX", null, "keep this second index"),
                        OptionSpec.value("k", "INDEX", null, "keep this third index"),
                        OptionSpec.value("out", "FILE", null, "write the part to FILE, whole or not at all"),
                        CommonOptions.QUIET),
                List.of("nsot map slice map.ovf --j 2 --k 0", "nsot map slice map.ovf --k 0 --out plane.csv"));
    }

    @Override
    public void run(Arguments given, Session session) {
        Path file = InPath.file(given.argument());
        FieldPart part = FieldPart.of(file, index(given, "i"), index(given, "j"), index(given, "k"));
        @Nullable String out = given.given("out");
        if (out == null) {
            demandPlaces(part, FieldFormat.CSV);
            FieldFile.print(session.out(), part, part.header().description());
            return;
        }
        Path target = OutPath.file(out);
        FieldFormat format = FieldFormat.ofName(target);
        demandPlaces(part, format);
        FieldFile.write(target, format, part, part.header().description());
        if (!given.has("quiet")) {
            session.err().println("wrote " + target);
        }
    }

    /// A file without a grid has no places to write.
    private static void demandPlaces(FieldPart part, FieldFormat format) {
        if (!part.header().placed() && format != FieldFormat.NPY) {
            throw new Refusal(
                    ErrorCode.FORMAT_CANNOT_HOLD,
                    part.header().format() + ", which does not say where its cells are, as " + format.title(),
                    "NPY, or a map from a file that tells its grid",
                    "give --out with a name that ends in .npy");
        }
    }

    private static OptionalInt index(Arguments given, String option) {
        @Nullable String text = given.given(option);
        if (text == null) {
            return OptionalInt.empty();
        }
        try {
            int index = Integer.parseInt(text);
            if (index >= 0) {
                return OptionalInt.of(index);
            }
        } catch (NumberFormatException e) {
            // Refused as a negative one is.
        }
        throw new Refusal(
                ErrorCode.COMMAND_LINE,
                "--" + option + " = " + text,
                "a whole number, 0 or more",
                "for example --" + option + " 0");
    }
}
