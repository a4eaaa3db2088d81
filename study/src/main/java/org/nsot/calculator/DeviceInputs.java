package org.nsot.calculator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nsot.document.Node;
import org.nsot.document.Node.Amount;
import org.nsot.document.Node.Entry;
import org.nsot.document.Node.Sourced;
import org.nsot.document.Node.Text;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.DeviceScenario.Value;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Unit;

/// What a device was given and completed with, as pieces of an answer, and where it came from.
record DeviceInputs(Inputs<DeviceParameter> inputs, DeviceScenario device) {
    private static final List<String> CITED =
            List.of("cahaya2023", "codata2022", "takahashi2008", "mosendz2010", "nyquist1928", "korringa1950");

    /// Bibliography keys of the formulas and of the values.
    Set<String> references() {
        Set<String> references = new LinkedHashSet<>(CITED);
        references.add(device.isotope().source());
        inputs.parameters().stream()
                .filter(p -> !inputs.isGiven(p))
                .flatMap(p -> device.value(p).stream())
                .map(Value::source)
                .filter(source -> !Set.of("default", "Knight shift").contains(source))
                .forEach(references::add);
        return references;
    }

    /// Every parameter that has a value, with its source.
    List<Entry> entries() {
        return inputs.parameters().stream()
                .filter(p -> p.isWord() || device.has(p))
                .map(this::input)
                .toList();
    }

    private Entry input(DeviceParameter parameter) {
        return switch (parameter) {
            case ISOTOPE ->
                InputEntries.of(inputs, parameter, new Text(device.isotope().name()));
            case METAL ->
                InputEntries.of(inputs, parameter, new Text(device.metal().symbol()));
            case INJECTOR ->
                InputEntries.of(inputs, parameter, new Text(device.set().name()));
            case SPIN_LENGTH ->
                InputEntries.of(
                        inputs,
                        parameter,
                        new Amount(device.length().of(device.isotope().spin()), "1"));
            default ->
                device.value(parameter)
                        .filter(_ -> !inputs.isGiven(parameter))
                        .map(value -> sourced(parameter, value))
                        .orElseGet(() -> InputEntries.of(inputs, parameter));
        };
    }

    private static Entry sourced(DeviceParameter parameter, Value value) {
        String unit = String.valueOf(parameter.unit());
        Node amount = new Amount(Unit.of(unit).numberOf(value.si()), unit);
        return new Entry(parameter.key(), parameter.label(), new Sourced(amount, value.source()));
    }
}
