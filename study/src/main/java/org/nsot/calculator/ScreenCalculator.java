package org.nsot.calculator;

import static org.nsot.constants.Codata.ELEMENTARY_CHARGE;
import static org.nsot.document.Node.Entry.amount;
import static org.nsot.document.Node.Entry.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.nsot.device.Verdict;
import org.nsot.document.Document;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Missing;
import org.nsot.document.Node.Rows;
import org.nsot.document.Version;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.FigureMetadata;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.ScreenParameter;
import org.nsot.scenario.Tables;
import org.nsot.screen.Candidate;
import org.nsot.screen.Ranking;
import org.nsot.screen.Screen;
import org.nsot.screen.ScreenFigure;
import org.nsot.screen.ScreenQuestion;

/// Nuclei, metals and injectors ranked by what an experiment would see.
public final class ScreenCalculator {
    private final ScreenQuestion question;
    private final List<Formulation> formulations;
    private final Ranking ranking;
    private final long top;
    private final Screen screen;

    private ScreenCalculator(ScreenQuestion question, List<Formulation> formulations) {
        Inputs<ScreenParameter> inputs = question.inputs();
        this.question = question;
        this.formulations = List.copyOf(formulations);
        this.ranking = Ranking.valueOf(
                inputs.word(ScreenParameter.BY).replace('-', '_').toUpperCase(Locale.ROOT));
        this.top = top(inputs.word(ScreenParameter.TOP));
        this.screen = Screen.of(question, formulations);
    }

    /// Runs the screen.
    public static ScreenCalculator of(Tables tables, Inputs<ScreenParameter> inputs, List<Formulation> formulations) {
        return new ScreenCalculator(new ScreenQuestion(tables, inputs), formulations);
    }

    /// The answer of `nsot screen`.
    public Document answer() {
        List<Group> rows = screen.ranked(ranking).stream()
                .limit(top)
                .map(ScreenCalculator::row)
                .toList();
        return new Document(
                "screen",
                new Group(inputs()),
                new Group(results(screen, rows)),
                ScreenVerdict.of(screen, question),
                List.of("cahaya2023", "codata2022", "korringa1950", "stone2019", "swartz1989"));
    }

    /// A heat map for each formulation; none where nothing can be ranked.
    public List<ComputedFigure> figures() {
        List<ComputedFigure> figures = new ArrayList<>();
        for (Formulation formulation : formulations) {
            List<Candidate> ranked = screen.ranked(ranking).stream()
                    .filter(c -> c.coupling().torque().formulation() == formulation)
                    .filter(ranking::isKnown)
                    .toList();
            if (!ranked.isEmpty()) {
                String id = "screen-" + ranking.words().replace(' ', '-') + "-" + formulation.label();
                figures.add(ScreenFigure.of(id, ranking, ranked, metadata(formulation)));
            }
        }
        return List.copyOf(figures);
    }

    private FigureMetadata metadata(Formulation formulation) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        for (Entry entry : inputs()) {
            String unit = entry.node().unit();
            parameters.put(entry.label(), entry.node().shown() + (unit.isEmpty() ? "" : " " + unit));
        }
        String title = "Nuclei, metals and injectors by " + ranking.words();
        return new FigureMetadata(title, "nsot " + Version.current(), formulation.label(), parameters);
    }

    private List<Entry> inputs() {
        Inputs<ScreenParameter> inputs = question.inputs();
        return inputs.parameters().stream()
                .filter(inputs::has)
                .map(p -> InputEntries.of(inputs, p))
                .toList();
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
        double resolved =
                screen.candidates().stream().filter(Candidate::isShiftResolved).count();
        entries.add(amount("shift_resolved", "shift above the line width 1/(pi T2)", resolved, "1"));
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
                amount("thickness", "d", c.film().injector().thicknessM(), "m"),
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
                amount("factor", "mu_c/|mu|", c.factor(), "1"),
                text("limits", "limited by", c.limits()),
                text("verdict", "verdict", c.verdictWords()));
    }
}
