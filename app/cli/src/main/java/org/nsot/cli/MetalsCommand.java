package org.nsot.cli;

import java.util.List;
import org.nsot.calculator.TableList;
import org.nsot.scenario.Tables;

/// `nsot metals`: the table of metals.
final class MetalsCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "metals",
                "metals with cell, free electrons, conductivity and measured resonances",
                "Lists metals: structure, lattice constant, Fermi wavenumber and energy where electrons are nearly free,"
                        + " conductivity at 295 K, and the nuclei whose Knight shift or T1 T was measured in them. nsot"
                        + " show NAME tells the source of every value.",
                ArgumentSpec.optional("NAME"),
                CommonOptions.withAnswer(TableOptions.with(List.of())),
                List.of("nsot metals", "nsot metals Cu"));
    }

    @Override
    public void run(Arguments given, Session session) {
        Tables tables = TableOptions.read(given);
        Answer.print(
                TableList.metals(
                        given.hasArgument()
                                ? List.of(tables.metals().of(given.argument()))
                                : tables.metals().all()),
                given,
                session);
    }
}
