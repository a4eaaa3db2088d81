package org.nsot.cli;

import java.util.List;
import org.nsot.calculator.MapFileCalculator;

/// `nsot map diff`: how far two maps are apart.
final class MapDiffCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "map diff",
                "how far two maps are apart, cell by cell",
                "Compares two files with maps of the same cells, in any of the formats that are read: the greatest and"
                        + " the root mean square length of the difference of the vectors, and how far their cells are"
                        + " apart.",
                ArgumentSpec.several(List.of("FILE", "FILE")),
                CommonOptions.withAnswer(List.of()),
                List.of("nsot map diff map.ovf map.ovf --format json"));
    }

    @Override
    public void run(Arguments given, Session session) {
        List<String> files = given.arguments();
        Answer.print(
                MapFileCalculator.difference(InPath.file(files.get(0)), InPath.file(files.get(1))), given, session);
    }
}
