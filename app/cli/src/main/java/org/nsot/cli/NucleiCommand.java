package org.nsot.cli;

import java.util.List;
import java.util.Optional;
import org.nsot.calculator.TableList;
import org.nsot.matter.Isotope;
import org.nsot.matter.IsotopeFilter;
import org.nsot.matter.Spin;
import org.nsot.scenario.QuantityParameter;
import org.nsot.scenario.Tables;

/// `nsot nuclei`: the table of nuclei, filtered, with Larmor frequencies.
final class NucleiCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new CommandSpec(
                "nuclei",
                "nuclei with spin, moment, gamma, Larmor frequency and sources",
                "Lists nuclei with spin, magnetic moment, gyromagnetic ratio, Larmor frequency, quadrupole moment,"
                        + " abundance and half-life, or shows the one that NAME names. nsot show NAME tells the source"
                        + " of every value.",
                ArgumentSpec.optional("NAME"),
                CommonOptions.withAnswer(TableOptions.with(List.of(
                        OptionSpec.value("element", "SYMBOL", null, "only isotopes of this element"),
                        OptionSpec.value("min-spin", "SPIN", null, "only nuclei with at least this spin, as 3/2"),
                        OptionSpec.flag("natural", "only nuclei that occur in nature"),
                        OptionSpec.value("field", "QUANTITY", "1 T", "magnetic field of the Larmor frequency")))),
                List.of(
                        "nsot nuclei --element Cu --field \"9.4 T\"",
                        "nsot nuclei 57Fe",
                        "nsot nuclei --natural --min-spin 9/2"));
    }

    @Override
    public void run(Arguments given, Session session) {
        Tables tables = TableOptions.read(given);
        double field = QuantityParameter.of("field", "T", "1 T").parse(String.valueOf(given.value("field")));
        IsotopeFilter filter = new IsotopeFilter(
                Optional.ofNullable(given.given("element")),
                Optional.ofNullable(given.given("min-spin")).map(Spin::parse),
                given.has("natural"));
        List<Isotope> chosen =
                given.hasArgument() ? List.of(tables.isotopes().of(given.argument())) : filter.of(tables.isotopes());
        Answer.print(TableList.nuclei(chosen, field), given, session);
    }
}
