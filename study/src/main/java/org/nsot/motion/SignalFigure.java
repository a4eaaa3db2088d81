package org.nsot.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nsot.engine.observe.FrequencyReference;
import org.nsot.engine.observe.Spectrum;
import org.nsot.errors.Domain;
import org.nsot.export.DataTable;
import org.nsot.figure.ComputedFigure;
import org.nsot.figure.Figure;
import org.nsot.figure.Figure.Part;
import org.nsot.figure.FigureMetadata;
import org.nsot.scenario.Quantity;
import org.nsot.scenario.Unit;

/// Signals above, their spectra with the fitted lines below.
public final class SignalFigure {
    /// As many as can be told apart in one diagram.
    private static final int MOST = 3;

    private static final double SIGNAL_MM = 40;

    private final List<Measurement> measurements;
    private final Optional<FrequencyReference> reference;
    private final FigureMetadata metadata;

    private SignalFigure(
            List<Measurement> measurements, Optional<FrequencyReference> reference, FigureMetadata metadata) {
        this.measurements = measurements;
        this.reference = reference;
        this.metadata = metadata;
    }

    /// Draws one to three measurements, as with and without a current.
    ///
    /// @param id        name of the files, without ending
    /// @param reference what the ppm axis is counted from; without it there is no such axis
    /// @param metadata  title, formulation and parameters
    /// @throws org.nsot.errors.Refusal NSOT-101 if there is no measurement
    public static ComputedFigure of(
            String id,
            List<Measurement> measurements,
            Optional<FrequencyReference> reference,
            FigureMetadata metadata) {
        Domain.atLeast("number of measurements", measurements.size(), 1);
        if (measurements.size() > MOST) {
            throw new IllegalArgumentException(measurements.size() + " measurements in one figure");
        }
        return new SignalFigure(List.copyOf(measurements), reference, metadata).build(id);
    }

    private ComputedFigure build(String id) {
        double end =
                measurements.stream().mapToDouble(SignalPanel::seenSecond).max().orElseThrow();
        List<Part> parts = new ArrayList<>();
        char letter = 'a';
        for (Measurement measurement : measurements) {
            SignalPanel signal = new SignalPanel(measurement, end, measurements.size() > 1);
            double y = parts.size() * SIGNAL_MM;
            parts.add(new Part(Figure.lettered(letter++, signal.panel()), 0, y, Figure.ONE_COLUMN_MM, SIGNAL_MM));
        }
        SpectrumPanel spectra = new SpectrumPanel(measurements, reference);
        double y = parts.size() * SIGNAL_MM;
        parts.add(new Part(Figure.lettered(letter, spectra.panel()), 0, y, Figure.ONE_COLUMN_MM, spectra.heightMm()));
        Figure figure = new Figure(metadata, Figure.ONE_COLUMN_MM, y + spectra.heightMm(), parts);
        return new ComputedFigure(id, metadata.title(), caption(), figure, data());
    }

    private String caption() {
        char last = (char) ('a' + measurements.size());
        String first = List.of("(a)", "(a), (b)", "(a) to (c)").get(measurements.size() - 1);
        return metadata.title() + ". " + first + " Signal m_x + i m_y against time. (" + last
                + ") Absorption against the frequency in the frame of the"
                + " signal; points: computed, lines: fitted Lorentzians with position f and full width w at half maximum,"
                + " standard errors from the scatter about the fit."
                + reference.map(SignalFigure::words).orElse("");
    }

    private static String words(FrequencyReference reference) {
        return " The shift δ is counted from " + Quantity.formatShort(reference.referenceHz(), Unit.of("Hz")) + ".";
    }

    private DataTable data() {
        List<List<Object>> rows = new ArrayList<>();
        for (Measurement m : measurements) {
            for (int i = 0; i < m.signal().length(); i++) {
                rows.add(List.of(
                        m.name(),
                        "signal",
                        m.signal().timeSecond(i),
                        m.signal().real()[i],
                        m.signal().imaginary()[i]));
            }
            Spectrum spectrum = m.inPhase();
            for (int k = 0; k < spectrum.length(); k++) {
                rows.add(List.of(
                        m.name(), "spectrum", spectrum.frequencyHz()[k], spectrum.real()[k], spectrum.imaginary()[k]));
            }
        }
        return new DataTable(
                List.of("measurement", "kind", "t (s) or f (Hz)", "real (1 or s)", "imaginary (1 or s)"), rows);
    }
}
