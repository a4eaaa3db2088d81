package org.nsot.calculator;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.Inverse.Answer;
import org.nsot.calculator.Inverse.Design;
import org.nsot.calculator.Inverse.Found;
import org.nsot.calculator.Inverse.Target;
import org.nsot.calculator.Inverse.Unreachable;
import org.nsot.document.Node.Entry;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Nearest;
import org.nsot.errors.Refusal;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.Distribution;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.QuantityParameter;
import org.nsot.scenario.Unit;
import org.nsot.torque.NuclearTorque;

/// What is asked of a device: the least value of one quantity at which a result has a given value.
///
/// A current is searched by its magnitude, with both signs.
public final class DeviceSearch {
    private final DeviceParameter parameter;
    private final DeviceResult result;
    private final Design design;
    private final Target target;
    private final List<Entry> entries;

    private DeviceSearch(
            DeviceParameter parameter, DeviceResult result, Design design, Target target, List<Entry> entries) {
        this.parameter = parameter;
        this.result = result;
        this.design = design;
        this.target = target;
        this.entries = entries;
    }

    /// Reads a search.
    ///
    /// @param find   the quantity, as in `current`
    /// @param wanted the result and its value, as in `shift=1 kHz`
    /// @param range  where to search, as in `1e8..1e12 A/m^2`, or null for the usual range
    /// @throws Refusal NSOT-401 if a name is not known or there is no usual range, NSOT-101 or NSOT-201 to
    ///     NSOT-207 if a value cannot be taken
    public static DeviceSearch of(String find, String wanted, @Nullable String range) {
        DeviceParameter parameter = parameter(find);
        int equals = wanted.indexOf('=');
        if (equals < 0) {
            throw refused("--for " + wanted, "a result and its value", "write for example --for \"shift=1 kHz\"");
        }
        DeviceResult result = DeviceResult.of(wanted.substring(0, equals));
        String name = result.named().key();
        String unit = result.named().unit();
        String example = unit.equals("1") ? "1" : "1 " + unit;
        double value = QuantityParameter.of("--for " + name, unit, example).parse(wanted.substring(equals + 1));
        String searched = range == null ? usualRange(parameter) : range;
        return new DeviceSearch(
                parameter,
                result,
                design(parameter, searched),
                new Target(name, result.unit(), value),
                List.of(
                        Entry.text("find", "find", parameter.option()),
                        Entry.text("for", "for", wanted),
                        Entry.text("find_range", "within", searched + (isSigned(parameter) ? ", either sign" : ""))));
    }

    private static DeviceParameter parameter(String name) {
        List<DeviceParameter> quantities =
                Arrays.stream(DeviceParameter.values()).filter(p -> !p.isWord()).toList();
        List<String> names = quantities.stream().map(DeviceParameter::option).toList();
        return quantities.stream()
                .filter(p -> p.option().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(
                        "--find " + name,
                        "a quantity of the device",
                        Nearest.to(name, names)
                                .map(nearest -> "did you mean --find " + nearest + "?")
                                .orElse("for example --find current")));
    }

    private static Design design(DeviceParameter parameter, String range) {
        Unit unit = Unit.of(String.valueOf(parameter.unit()));
        Distribution read = new QuantityParameter("--find-range", unit, parameter.example()).parseUncertain(range);
        if (!(read instanceof Distribution.Uniform(double low, double high))) {
            throw refused("--find-range " + range, "a range LOW..HIGH", "as in --find-range \"1..10 " + unit + "\"");
        }
        return isSigned(parameter)
                ? new Design(
                        parameter.label() + " of either sign",
                        unit,
                        Domain.positive("lowest magnitude of --find-range", low),
                        high)
                : new Design(parameter.label(), unit, low, high);
    }

    private static boolean isSigned(DeviceParameter parameter) {
        return parameter == DeviceParameter.CURRENT;
    }

    /// Wide enough for what can be made and cooled.
    private static String usualRange(DeviceParameter parameter) {
        return switch (parameter) {
            case CURRENT -> "1e3..1e13 A/m^2";
            case THICKNESS -> "0.1..1000 nm";
            case TEMPERATURE -> "0.001..1000 K";
            default ->
                throw refused(
                        "--find " + parameter.option() + " without --find-range",
                        "a range; only current, thickness and temperature have a usual one",
                        "add it, as in --find-range \"LOW..HIGH " + parameter.unit() + "\"");
        };
    }

    private static Refusal refused(String given, String allowed, String mend) {
        return new Refusal(ErrorCode.COMMAND_LINE, given, allowed, mend);
    }

    DeviceParameter parameter() {
        return parameter;
    }

    /// What was asked, as pieces of an answer.
    List<Entry> entries() {
        return entries;
    }

    /// The target in words.
    String wanted() {
        return InverseReason.wanted(target);
    }

    /// A value of the result in its own unit.
    Entry reached(String key, String label, double si) {
        return Entry.amount(
                key, label, target.unit().numberOf(si), result.named().unit());
    }

    /// @throws Refusal NSOT-402 if the quantity was given, or an input is uncertain
    void demandFree(Inputs<DeviceParameter> inputs) {
        if (inputs.isGiven(parameter)) {
            throw contradiction("--" + parameter.option() + " with --find " + parameter.option(), "one of them");
        }
        if (!inputs.uncertain().isEmpty()) {
            String option = inputs.uncertain().getFirst().option();
            throw contradiction("an uncertain --" + option + " with --find", "exact values");
        }
    }

    private static Refusal contradiction(String given, String allowed) {
        return new Refusal(
                ErrorCode.OPTIONS_CONTRADICT, given, allowed + " where a value is searched", "leave one out");
    }

    double si(NuclearTorque torque, DeviceScenario device) {
        return result.si(torque, device);
    }

    /// The least value that reaches the target, or why there is none.
    ///
    /// @param resultOf the result over the quantity, both in SI units
    Answer solve(DoubleUnaryOperator resultOf) {
        Answer positive = Inverse.solve(resultOf, design, target);
        return isSigned(parameter)
                ? either(positive, Inverse.solve(x -> resultOf.applyAsDouble(-x), design, target))
                : positive;
    }

    private Answer either(Answer positive, Answer negative) {
        if (negative instanceof Found(double size)) {
            return positive instanceof Found(double value) && value <= size ? positive : new Found(-size);
        }
        if (positive instanceof Unreachable(String _, double least, double greatest)
                && negative instanceof Unreachable(String _, double otherLeast, double otherGreatest)) {
            double low = Math.min(least, otherLeast);
            double high = Math.max(greatest, otherGreatest);
            return new Unreachable(InverseReason.of(design, target, low, high), low, high);
        }
        return positive;
    }
}
