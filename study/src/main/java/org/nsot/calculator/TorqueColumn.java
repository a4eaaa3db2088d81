package org.nsot.calculator;

import static org.nsot.scenario.TorqueParameter.FROM_KORRINGA;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.nsot.device.Feasibility;
import org.nsot.device.OperatingPoint;
import org.nsot.device.Reason;
import org.nsot.device.Reason.Topic;
import org.nsot.device.Verdict;
import org.nsot.document.Node;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.ComplexAmount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Failed;
import org.nsot.document.Node.Group;
import org.nsot.document.Node.Text;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.scenario.DeviceRoute;
import org.nsot.scenario.TorqueScenario;

/// What one route to the torque gives: each result is a value or a reasoned failure.
final class TorqueColumn {
    private final DeviceRoute route;
    private final TorqueScenario scenario;
    private final OperatingPoint point;
    private final List<Entry> entries = new ArrayList<>();
    private final List<TorqueResult> valued = new ArrayList<>();
    private final List<Reason> judged = new ArrayList<>();

    /// One column for each route that there is.
    ///
    /// @throws Refusal NSOT-104 if the film offers no finite spin accumulation, which no route can mend
    static List<TorqueColumn> of(TorqueScenario scenario, List<Formulation> formulations) {
        OperatingPoint point = scenario.point();
        List<TorqueColumn> columns = new ArrayList<>();
        for (DeviceRoute route : scenario.routes(formulations)) {
            columns.add(new TorqueColumn(route, scenario, point));
        }
        return columns;
    }

    private TorqueColumn(DeviceRoute route, TorqueScenario scenario, OperatingPoint point) {
        this.route = route;
        this.scenario = scenario;
        this.point = point;
        for (TorqueResult result : TorqueResult.values()) {
            add(result);
            if (result == TorqueResult.G_DAMP) {
                add("g_nuclear_conventional", "4 pi (g_damp + i g_field)", "1/m^2", this::conventional);
            } else if (result == TorqueResult.GAIN) {
                add("amplified_at_plus_z", "amplified at m = +z for", "", () -> sign("mu", 1));
                add("amplifying_current", "that is, for a current", "", () -> sign("j", angle()));
            }
        }
        add("verdict", "verdict", "", this::verdict);
    }

    /// The column as a part of the answer.
    Entry entry() {
        return new Entry(route.key(), route.label(), new Group(entries));
    }

    /// The results that have a value.
    List<TorqueResult> valued() {
        return valued;
    }

    /// The same, as a part of the bands.
    ResultGroup group() {
        return new ResultGroup(
                route.key(),
                route.label(),
                valued.stream().map(TorqueResult::named).toList());
    }

    /// Tells the reasons of the verdict, and those of numbers that are missing.
    ///
    /// Of a permeability [TorqueCaveats] tells more.
    void explain(SharedReasons reasons) {
        for (Reason reason : judged) {
            if (reason.topic() != Topic.PERMEABILITY) {
                reasons.add(reason.text(), route.label());
            }
        }
        Map<String, List<String>> failures = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.node() instanceof Failed failed && !failed.unit().isEmpty()) {
                failures.computeIfAbsent(failed.reason(), _ -> new ArrayList<>())
                        .add(entry.label());
            }
        }
        failures.forEach((reason, labels) ->
                reasons.add("There is no " + String.join(", ", labels) + ": " + reason + ".", route.label()));
    }

    private void add(TorqueResult result) {
        ResultGroup.Result named = result.named();
        add(named.key(), named.label(), named.unit(), () -> {
            Amount amount = new Amount(result.of(route.torque(), scenario), named.unit());
            valued.add(result);
            return amount;
        });
    }

    /// A formula that has no finite number here, or a quantity that is not known, fails its result alone.
    private void add(String key, String label, String unit, Supplier<Node> node) {
        entries.add(new Entry(key, label, valueOrFailure(unit, node)));
    }

    private static Node valueOrFailure(String unit, Supplier<Node> node) {
        try {
            return node.get();
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.NO_FINITE_RESULT || refusal.code() == ErrorCode.VALUE_MISSING) {
                return new Failed(unit, refusal.given() + ": " + refusal.mend());
            }
            throw refusal;
        }
    }

    private Node conventional() {
        return new ComplexAmount(
                4 * Math.PI * TorqueResult.G_DAMP.of(route.torque(), scenario),
                4 * Math.PI * TorqueResult.G_FIELD.of(route.torque(), scenario),
                "1/m^2");
    }

    private Node sign(String symbol, double factor) {
        double gain = TorqueResult.GAIN.of(route.torque(), scenario) * factor;
        if (gain == 0) {
            return new Failed("", "g_damp = 0: nothing is amplified without a damping-like torque");
        }
        return new Text(symbol + (gain > 0 ? " > 0" : " < 0"));
    }

    private double angle() {
        return scenario.injector().spinHallAngle();
    }

    private Node verdict() {
        TorqueResult.demandKnown(route.torque(), scenario, List.of(FROM_KORRINGA));
        Feasibility feasibility = Feasibility.of(route.torque(), scenario.t2Second(), point);
        judged.addAll(feasibility.reasons());
        String spin = feasibility.verdict() == Verdict.ONLY_COLLECTIVELY ? " (I = " + scenario.spin() + ")" : "";
        return new Text(feasibility.words() + spin);
    }
}
