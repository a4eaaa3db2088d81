package org.nsot.bloch;

import java.util.Arrays;
import java.util.List;
import org.nsot.errors.Domain;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A quantity as a function of time, continuous from the right; its unit is that of the quantity it stands for.
public sealed interface Waveform {
    /// The value at a time.
    double at(double timeSecond);

    /// The instants at which it jumps or bends. Integrators stop there.
    default double[] cornersSecond() {
        return new double[0];
    }

    /// The largest magnitude.
    double peak();

    /// The fastest variation between corners, in rad/s; 0 where it is constant or linear.
    default double variationRadPerS() {
        return 0;
    }

    /// Whether it has one value at all times.
    default boolean isSteady() {
        return false;
    }

    /// Multiplied by a number.
    Waveform times(double factor);

    /// The same at all times.
    static Waveform constant(double value) {
        return new Constant(value);
    }

    /// Nothing, a pulse, nothing.
    static Waveform pulse(Envelope envelope, double peak, double startSecond, double durationSecond) {
        return new Pulse(envelope, peak, startSecond, durationSecond);
    }

    /// A straight line from one value to another, constant before and after.
    static Waveform ramp(double from, double to, double startSecond, double endSecond) {
        return new Ramp(from, to, startSecond, endSecond);
    }

    /// amplitude cos(omega t + phase).
    static Waveform alternating(double amplitude, double frequencyRadPerS, double phaseRad) {
        return new Alternating(amplitude, frequencyRadPerS, phaseRad);
    }

    /// All of them together.
    static Waveform sum(Waveform... parts) {
        return new Sum(List.of(parts));
    }

    /// The same at all times.
    record Constant(double value) implements Waveform {
        /// @throws Refusal NSOT-102 if it is NaN or infinite
        public Constant {
            Domain.finite("constant value", value);
        }

        @Override
        public double at(double timeSecond) {
            return value;
        }

        @Override
        public double peak() {
            return Math.abs(value);
        }

        @Override
        public boolean isSteady() {
            return true;
        }

        @Override
        public Waveform times(double factor) {
            return new Constant(factor * value);
        }
    }

    /// Zero outside [start, start + duration).
    ///
    /// @param height the value at the centre, signed
    record Pulse(Envelope envelope, double height, double startSecond, double durationSecond) implements Waveform {
        /// @throws Refusal NSOT-101 or NSOT-102 if the duration is not positive, or a number not finite
        public Pulse {
            Domain.finite("peak of the pulse", height);
            Domain.finite("start of the pulse", startSecond);
            Domain.positive("duration of the pulse", durationSecond);
        }

        @Override
        public double at(double timeSecond) {
            if (timeSecond < startSecond || timeSecond >= endSecond()) {
                return 0;
            }
            return height * envelope.at(2 * (timeSecond - startSecond) / durationSecond - 1);
        }

        /// The first instant after it.
        public double endSecond() {
            return startSecond + durationSecond;
        }

        @Override
        public double[] cornersSecond() {
            return new double[] {startSecond, endSecond()};
        }

        @Override
        public double peak() {
            return Math.abs(height);
        }

        @Override
        public double variationRadPerS() {
            return envelope.variationRadPerS(durationSecond);
        }

        @Override
        public Waveform times(double factor) {
            return new Pulse(envelope, factor * height, startSecond, durationSecond);
        }
    }

    /// A straight line from one value to another, constant before and after.
    record Ramp(double from, double to, double startSecond, double endSecond) implements Waveform {
        /// @throws Refusal NSOT-102 if a number is not finite, NSOT-101 if the end is not after the start
        public Ramp {
            Domain.finite("value before the ramp", from);
            Domain.finite("value after the ramp", to);
            Domain.finite("start of the ramp", startSecond);
            Domain.positive("duration of the ramp", endSecond - startSecond);
        }

        @Override
        public double at(double timeSecond) {
            double s = Math.clamp((timeSecond - startSecond) / (endSecond - startSecond), 0.0, 1.0);
            return (1 - s) * from + s * to;
        }

        @Override
        public double[] cornersSecond() {
            return new double[] {startSecond, endSecond};
        }

        @Override
        public double peak() {
            return Math.max(Math.abs(from), Math.abs(to));
        }

        @Override
        public Waveform times(double factor) {
            return new Ramp(factor * from, factor * to, startSecond, endSecond);
        }
    }

    /// amplitude cos(omega t + phase).
    record Alternating(double amplitude, double frequencyRadPerS, double phaseRad) implements Waveform {
        /// @throws Refusal NSOT-102 if a number is not finite
        public Alternating {
            Domain.finite("amplitude", amplitude);
            Domain.finite("angular frequency", frequencyRadPerS);
            Domain.finite("phase", phaseRad);
        }

        @Override
        public double at(double timeSecond) {
            return amplitude * Math.cos(frequencyRadPerS * timeSecond + phaseRad);
        }

        @Override
        public double peak() {
            return Math.abs(amplitude);
        }

        @Override
        public double variationRadPerS() {
            return Math.abs(frequencyRadPerS);
        }

        @Override
        public Waveform times(double factor) {
            return new Alternating(factor * amplitude, frequencyRadPerS, phaseRad);
        }
    }

    /// Several together.
    record Sum(List<Waveform> parts) implements Waveform {
        /// @throws Refusal NSOT-101 if there is none
        public Sum {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new Refusal(
                        ErrorCode.OUT_OF_DOMAIN, "a sum of no waveforms", "one part or more", "give a constant of 0");
            }
        }

        @Override
        public double at(double timeSecond) {
            double sum = 0;
            for (Waveform part : parts) {
                sum += part.at(timeSecond);
            }
            return sum;
        }

        @Override
        public double[] cornersSecond() {
            return parts.stream()
                    .flatMapToDouble(p -> Arrays.stream(p.cornersSecond()))
                    .toArray();
        }

        @Override
        public double peak() {
            return parts.stream().mapToDouble(Waveform::peak).sum();
        }

        @Override
        public double variationRadPerS() {
            return parts.stream().mapToDouble(Waveform::variationRadPerS).max().orElse(0);
        }

        @Override
        public boolean isSteady() {
            return parts.stream().allMatch(Waveform::isSteady);
        }

        @Override
        public Waveform times(double factor) {
            return new Sum(parts.stream().map(p -> p.times(factor)).toList());
        }
    }
}
