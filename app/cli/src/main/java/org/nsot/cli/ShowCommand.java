package org.nsot.cli;

import java.util.List;
import org.nsot.calculator.Sheet;

/// `nsot show`: everything that the tables know of one nucleus, metal or injector.
final class ShowCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "show",
                "every table value of a nucleus, metal or injector with its source",
                "Shows everything that the tables know of one nucleus, metal or injector: each value with its"
                        + " uncertainty, unit, conditions and source, and whether it was checked in the source.",
                ArgumentSpec.required("NAME", List.of()),
                CommonOptions.withAnswer(TableOptions.with(List.of())),
                List.of("nsot show 63Cu", "nsot show Cu", "nsot show Pt-liu2011"));
    }

    @Override
    public void run(Arguments given, Session session) {
        Answer.print(Sheet.of(given.argument(), TableOptions.read(given)), given, session);
    }
}
