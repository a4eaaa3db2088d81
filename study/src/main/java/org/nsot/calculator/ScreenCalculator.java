package org.nsot.calculator;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.document.Node.Entry.amount;
import static org.nsot.document.Node.Entry.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nsot.device.Verdict;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Missing;
import org.nsot.document.Node.Rows;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.ScreenParameter;
import org.nsot.scenario.Tables;
import org.nsot.screen.Candidate;
import org.nsot.screen.Ranking;
import org.nsot.screen.Screen;
import org.nsot.screen.ScreenQuestion;

/// Nuclei, metals and injectors ranked by what an experiment would see.
public final class ScreenCalculator {
    private ScreenCalculator() {}

    /// The answer of `nsot screen`.
    public static Document answer(Tables tables, Inputs<ScreenParameter> inputs, List<Formulation> formulations) {
        long top = top(inputs.word(ScreenParameter.TOP));
        Ranking ranking = Ranking.valueOf(
                inputs.word(ScreenParameter.BY).replace('-', '_').toUpperCase(Locale.ROOT));
        Screen screen = Screen.of(new ScreenQuestion(tables, inputs), formulations);
        List<Group> rows = screen.ranked(ranking).stream()
                .limit(top)
                .map(ScreenCalculator::row)
                .toList();
        List<Entry> shown = inputs.parameters().stream()
                .filter(inputs::has)
                .map(p -> InputEntries.of(inputs, p))
                .toList();
        return new Document(
                "screen",
                new Group(shown),
                new Group(results(screen, rows)),
                ScreenVerdict.of(screen, inputs),
                List.of("cahaya2023", "codata2022", "korringa1950", "stone2019", "swartz1989"));
    }

    private static long top(String word) {
        if (word.equals("all")) {
            return Long.MAX_VALUE;
        }
        if (!word.matches("[1-9]\\d{0,8}")) {
            throw new Refusal(ErrorCode.COMMAND_LINE, "top = " + word, "1, 2, ... or all", "for example --top 20");
        }
        return Long.parseLong(word);
    }

    private static List<Entry> results(Screen screen, List<Group> rows) {
        List<Entry> entries = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            double count = screen.candidates().stream()
                    .filter(c -> c.verdict() == verdict)
                    .count();
            entries.add(amount(verdict.name().toLowerCase(Locale.ROOT), verdict.words(), count, "1"));
        }
        int left =
                screen.obstacles().values().stream().mapToInt(Integer::intValue).sum();
        entries.add(amount("not_computed", "not computed", left, "1"));
        entries.add(new Entry("rows", "screen", new Rows(rows)));
        List<Group> reasons = new ArrayList<>();
        screen.obstacles()
                .forEach((reason, count) -> reasons.add(
                        Group.of(text("reason", "not computed", reason), amount("count", "combinations", count, "1"))));
        entries.add(new Entry("obstacles", "not computed", new Rows(reasons)));
        return entries;
    }

    private static Group row(Candidate c) {
        return Group.of(
                text("isotope", "isotope", c.coupling().isotope().name()),
                text("metal", "metal", c.coupling().metal().symbol()),
                text("injector", "injector", c.film().set().name()),
                text(
                        "formulation",
                        "formulation",
                        c.coupling().torque().formulation().label()),
                text("route", "route", c.coupling().route().words()),
                amount("current_density", "j", c.film().point().currentDensityAPerM2(), "A/m^2"),
                amount(
                        "spin_accumulation",
                        "|mu|",
                        Math.abs(c.film().point().spinAccumulationJoule()) / ELEMENTARY_CHARGE,
                        "eV"),
                amount("gain", "gain", c.gainPerSecond(), "1/s"),
                c.coupling().hasShift()
                        ? amount("shift", "shift", c.shiftHz(), "Hz")
                        : new Entry("shift", "shift", new Missing("Hz")),
                amount("critical_current_density", "critical j", c.criticalCurrentDensityAPerM2(), "A/m^2"),
                text("verdict", "verdict", c.verdict().words()),
                amount("factor", "factor", c.factor(), "1"));
    }
}
