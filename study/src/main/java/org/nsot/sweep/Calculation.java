package org.nsot.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nsot.calculator.DeviceResult;
import org.nsot.calculator.ResultGroup;
import org.nsot.calculator.TorqueResult;
import org.nsot.errors.Refusal;
import org.nsot.matter.Spin;
import org.nsot.motion.Level;
import org.nsot.motion.RunResult;
import org.nsot.scenario.Column;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;
import org.nsot.scenario.DeviceScenario.Value;
import org.nsot.scenario.FormulationParameter;
import org.nsot.scenario.Inputs;
import org.nsot.scenario.Parameter;
import org.nsot.scenario.RunParameter;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyKind;
import org.nsot.scenario.Tables;
import org.nsot.scenario.TorqueParameter;
import org.nsot.scenario.TorqueScenario;

/// The calculations that a study can repeat.
public enum Calculation implements StudyKind {
    /// As `nsot torque`.
    TORQUE(4096, 6) {
        @Override
        public List<Parameter> parameters() {
            return joined(FormulationParameter.values(), TorqueParameter.values());
        }

        @Override
        public List<Column> results() {
            return Arrays.stream(TorqueResult.values())
                    .map(r -> column(r.named()))
                    .toList();
        }

        @Override
        PointModel model(Study study, Optional<Tables> own) {
            return TorquePoints.of(study, own);
        }

        @Override
        Consumer<Place> scenario(Study study, Optional<Tables> own) {
            PlacedInputs<TorqueParameter> inputs = new PlacedInputs<>(TorqueParameter.class, study);
            return place -> TorqueScenario.from(inputs.at(place), own).nucleus();
        }

        @Override
        Map<String, Value> completed(Study study, Place place, Optional<Tables> own) {
            return byOption(torque(study, place, own).values());
        }
    },
    /// As `nsot device`.
    DEVICE(2048, 8) {
        @Override
        public List<Parameter> parameters() {
            return joined(FormulationParameter.values(), DeviceParameter.values());
        }

        @Override
        public List<Column> results() {
            return DeviceResult.all().values().stream()
                    .map(r -> column(r.named()))
                    .toList();
        }

        @Override
        PointModel model(Study study, Optional<Tables> own) {
            return DevicePoints.of(study, own.orElseGet(Tables::builtIn));
        }

        @Override
        Consumer<Place> scenario(Study study, Optional<Tables> own) {
            PlacedInputs<DeviceParameter> inputs = new PlacedInputs<>(DeviceParameter.class, study);
            Tables tables = own.orElseGet(Tables::builtIn);
            return place -> DeviceScenario.of(inputs.at(place), tables).layer();
        }

        @Override
        Map<String, Value> completed(Study study, Place place, Optional<Tables> own) {
            Inputs<DeviceParameter> inputs = new PlacedInputs<>(DeviceParameter.class, study).at(place);
            return byOption(
                    DeviceScenario.of(inputs, own.orElseGet(Tables::builtIn)).values());
        }
    },
    /// As `nsot run`.
    RUN(1024, 5) {
        @Override
        public List<Parameter> parameters() {
            return joined(FormulationParameter.values(), RunParameter.values(), TorqueParameter.values());
        }

        @Override
        public List<Column> results() {
            return Arrays.stream(RunResult.values())
                    .map(r -> new Column(r.key(), r.label(), r.unit()))
                    .toList();
        }

        @Override
        PointModel model(Study study, Optional<Tables> own) {
            return RunPoints.of(study, own);
        }

        @Override
        Consumer<Place> scenario(Study study, Optional<Tables> own) {
            RunPoints points = new RunPoints(study, own);
            return place -> points.scenario(place).course();
        }

        @Override
        Map<String, Value> completed(Study study, Place place, Optional<Tables> own) {
            return byOption(torque(study, place, own).values());
        }
    };

    private final int chunkPoints;
    private final int shown;

    Calculation(int chunkPoints, int shown) {
        this.chunkPoints = chunkPoints;
        this.shown = shown;
    }

    /// All of them.
    public static List<Calculation> all() {
        return List.of(values());
    }

    /// Computes the chunks of a study.
    public static ChunkWork work(Study study) {
        PointModel model = ((Calculation) study.kind()).model(study, study.ownTables());
        return chunk -> {
            ChunkPoints points = new ChunkPoints(study, chunk);
            model.fill(points);
            return points.result();
        };
    }

    abstract PointModel model(Study study, Optional<Tables> own);

    /// The scenario of a point, if there is one: what it throws is what is wrong.
    abstract Consumer<Place> scenario(Study study, Optional<Tables> own);

    @Override
    public void check(Parameter parameter, String text, Tables tables) {
        StudyKind.super.check(parameter, text, tables);
        switch (parameter.option()) {
            case "isotope" -> tables.isotopes().of(text);
            case "metal" -> tables.metals().of(text);
            case "injector" -> tables.injectors().of(text);
            case "spin" -> Spin.parse(text);
            case "level" -> Level.listOf(text);
            default -> {}
        }
    }

    /// Tries the first and the last point of each choice of words, up to a hundred choices.
    @Override
    public void demandPossible(Study study) {
        Consumer<Place> scenario = scenario(study, study.ownTables());
        DrawnNumbers drawn = Place.drawn(study);
        @Nullable Refusal first = null;
        for (long point : TriedPoints.of(study)) {
            try {
                scenario.accept(Place.of(study, drawn, point));
                return;
            } catch (Refusal refusal) {
                first = first == null ? refusal : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /// The quantities at a place that come from tables, from defaults or from one another, by option.
    abstract Map<String, Value> completed(Study study, Place place, Optional<Tables> own);

    private static TorqueScenario torque(Study study, Place place, Optional<Tables> own) {
        return TorqueScenario.from(new PlacedInputs<>(TorqueParameter.class, study).at(place), own);
    }

    private static Map<String, Value> byOption(Map<? extends Parameter, Value> values) {
        Map<String, Value> byOption = new HashMap<>();
        values.forEach((parameter, value) -> byOption.put(parameter.option(), value));
        return byOption;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int shown() {
        return shown;
    }

    @Override
    public int chunkPoints() {
        return chunkPoints;
    }

    private static Column column(ResultGroup.Result named) {
        return new Column(named.key(), named.label(), named.unit());
    }

    private static List<Parameter> joined(Parameter[]... all) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter[] some : all) {
            parameters.addAll(Arrays.asList(some));
        }
        return List.copyOf(parameters);
    }
}
