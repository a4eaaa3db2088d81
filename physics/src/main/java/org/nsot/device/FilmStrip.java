package org.nsot.device;

import static org.nsot.constants.Codata.BOLTZMANN;

import org.nsot.errors.Domain;

/// A strip of the injector between two contacts: its resistance, its voltages and its magnetic field.
///
/// @param film    the film, of finite thickness
/// @param lengthM L along the current, in m
/// @param widthM  w across it, in m
public record FilmStrip(SpinHallInjector film, double lengthM, double widthM) {
    /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 if a length is not positive and finite
    public FilmStrip {
        Domain.finite("thickness", film.thicknessM());
        Domain.positive("length", lengthM);
        Domain.positive("width", widthM);
    }

    /// R = L/(sigma w d), in ohm.
    public double resistanceOhm() {
        return lengthM / (film.conductivitySPerM() * widthM * film.thicknessM());
    }

    /// j w d, in A.
    public double currentAmpere(double currentDensityAPerM2) {
        return Domain.finite("current density", currentDensityAPerM2) * widthM * film.thicknessM();
    }

    /// The inverse spin Hall voltage E L of a spin current pumped in along the whole strip, in V; signed as
    /// [SpinHallInjector#inverseSpinHallFieldVPerM].
    public double inverseSpinHallVolt(double pumpedSpinCurrentAPerM2) {
        return film.inverseSpinHallFieldVPerM(pumpedSpinCurrentAPerM2) * lengthM;
    }

    /// Johnson noise sqrt(4 k_B T R df), root mean square, in V. Source: `nyquist1928`, eq. (5), where
    /// hf << k_B T.
    public double johnsonNoiseVolt(double temperatureKelvin, double bandwidthHz) {
        double t = Domain.positive("temperature", temperatureKelvin);
        double df = Domain.positive("bandwidth", bandwidthHz);
        return Math.sqrt(4 * BOLTZMANN * t * resistanceOhm() * df);
    }

    /// |inverse spin Hall voltage| over Johnson noise.
    public double signalToNoise(double pumpedSpinCurrentAPerM2, double temperatureKelvin, double bandwidthHz) {
        return Math.abs(inverseSpinHallVolt(pumpedSpinCurrentAPerM2))
                / johnsonNoiseVolt(temperatureKelvin, bandwidthHz);
    }

    /// The magnetic field of its current.
    public OerstedField oerstedField() {
        return new OerstedField(film.thicknessM(), widthM);
    }
}
