package org.nsot.cli;

import java.util.List;
import org.nsot.calculator.MapFileCalculator;

/// `nsot map info`: what there is in a file with a map.
final class MapInfoCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "map info",
                "what a file with a map holds: grid, unit, range of the values, notes",
                "Tells format, grid, unit and notes of a map in OVF 2.0, VTI, HDF5 or NPY, and the range of its"
                        + " values. The file is read from front to back and need not fit into memory.",
                ArgumentSpec.required("FILE", List.of()),
                CommonOptions.withAnswer(List.of()),
                List.of("nsot map info map.ovf"));
    }

    @Override
    public void run(Arguments given, Session session) {
        Answer.print(MapFileCalculator.info(InPath.file(given.argument())), given, session);
    }
}
