package org.nsot.cli;

import java.util.List;
import org.nsot.calculator.TableList;
import org.nsot.matter.InjectorTable;
import org.nsot.scenario.Tables;

/// `nsot injectors`: the table of spin Hall injectors.
final class InjectorsCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "injectors",
                "spin Hall injectors, one set of values per publication",
                "Lists spin Hall injectors: spin Hall angle, spin-diffusion length, conductivity, thickness and"
                        + " temperature kept together as one publication gives them, and whether they were checked in"
                        + " the source. MATERIAL chooses the sets of one material.",
                ArgumentSpec.optional("MATERIAL"),
                CommonOptions.withAnswer(TableOptions.with(List.of())),
                List.of("nsot injectors", "nsot injectors Pt"));
    }

    @Override
    public void run(Arguments given, Session session) {
        Tables tables = TableOptions.read(given);
        Answer.print(
                TableList.injectors(
                        given.hasArgument()
                                ? InjectorTable.ofMaterial(tables.injectors(), given.argument())
                                : tables.injectors().all()),
                given,
                session);
    }
}
