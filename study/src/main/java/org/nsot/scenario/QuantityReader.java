package org.nsot.scenario;

import org.jspecify.annotations.Nullable;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Reads a number and its unit, or a quantity that is known as `1.4 ± 0.3 nm` or `1..2 nm`.
final class QuantityReader {
    private final Asked asked;
    private final TextCursor in;

    /// A number as far as it has been read, and its unit if it has one of its own.
    private record Part(
            int start,
            Rational number,
            int unitStart,
            @Nullable UnitFactor unit) {
        Part withUnit(int place, @Nullable UnitFactor shared) {
            return new Part(start, number, place, shared);
        }
    }

    QuantityReader(String text, Asked asked) {
        this.asked = asked;
        this.in = new TextCursor(text, asked);
    }

    /// Reads the whole text, which must be a number and its unit.
    Quantity read() {
        Part part = part();
        if (in.isAtSpread()) {
            throw in.malformed("an uncertain value cannot be taken here", "give one number");
        }
        demandEnd();
        return quantity(part);
    }

    /// Reads the whole text, which may tell how uncertain the quantity is.
    Distribution readUncertain() {
        in.skipBlanks();
        if (in.isAt('(')) {
            return group();
        }
        Part first = part();
        if (!in.isAtSpread()) {
            demandEnd();
            return new Distribution.Exact(quantity(first).si());
        }
        boolean range = isRange();
        Part second = part();
        demandEnd();
        return distribution(range, withSharedUnit(range, first, second), demandUnit(first, second));
    }

    /// `(1.4 ± 0.3) nm`
    private Distribution group() {
        in.skip('(');
        Part first = number();
        if (!in.isAtSpread()) {
            throw in.malformed("± or .. is needed within parentheses", "the unit stands behind them");
        }
        boolean range = isRange();
        Part second = number();
        if (!in.skip(')')) {
            throw in.malformed("a closing parenthesis is missing", "the unit stands behind it");
        }
        in.skipBlanks();
        int place = in.position();
        UnitFactor unit = in.isAtEnd() ? null : unit();
        demandEnd();
        return distribution(range, first.withUnit(place, unit), second.withUnit(place, unit));
    }

    /// Steps over the sign and tells whether it is that of a range; a number must follow.
    private boolean isRange() {
        boolean range = in.isAt("..");
        in.skipSpread();
        in.skipBlanks();
        if (in.isAtEnd()) {
            throw in.malformed(range ? "the range has no end" : "the standard deviation is missing", "");
        }
        return range;
    }

    private Part part() {
        Part number = number();
        return in.isAtEnd() || in.isAtSpread() ? number : number.withUnit(in.position(), unit());
    }

    private Part number() {
        in.skipBlanks();
        int start = in.position();
        Rational number = new NumberReader(in).read();
        in.skipBlanks();
        return new Part(start, number, in.position(), null);
    }

    private UnitFactor unit() {
        if (in.isAt('/')) {
            throw in.malformed("a unit cannot begin with a slash", "the number comes first, as in 2 1/m");
        }
        return new UnitReader(in).read();
    }

    private void demandEnd() {
        if (in.isAtSpread()) {
            throw in.malformed("there is a second ± or ..", "give either a standard deviation or a range");
        }
        in.demandEnd();
    }

    /// `1.4 ± 0.3 nm`: the unit belongs to both numbers. In `0.1 ± 10 %` it may not be meant to.
    private Part withSharedUnit(boolean range, Part first, Part second) {
        UnitFactor unit = second.unit();
        if (first.unit() != null) {
            return first;
        }
        if (!range && unit != null && unit.dimension().isNone()) {
            throw in.refuse(
                    ErrorCode.QUANTITY_MALFORMED,
                    second.unitStart(),
                    "it is not clear whether this belongs to both numbers",
                    "write \"(10 ± 2) %\" or \"10 % ± 2 %\"");
        }
        return first.withUnit(second.unitStart(), unit);
    }

    private Part demandUnit(Part first, Part second) {
        if (first.unit() != null && second.unit() == null) {
            throw in.refuse(ErrorCode.UNIT_MISSING, second.unitStart(), "the unit is missing", "");
        }
        return second;
    }

    private Distribution distribution(boolean range, Part first, Part second) {
        double one = quantity(first).si();
        double two = quantity(second).si();
        if (range && !(one < two)) {
            throw impossible(second, "a range goes from a smaller to a larger value");
        }
        if (!range && !(two > 0)) {
            throw impossible(second, "a standard deviation is greater than zero");
        }
        return range ? new Distribution.Uniform(one, two) : new Distribution.Normal(one, two);
    }

    private Refusal impossible(Part part, String problem) {
        return in.refuse(
                ErrorCode.SPREAD_IMPOSSIBLE, part.start(), problem, "as in \"1.4 ± 0.3\" and \"1..2\" with a unit");
    }

    private Quantity quantity(Part part) {
        UnitFactor unit = part.unit() == null ? noUnit(part.unitStart()) : part.unit();
        demandDimension(unit.dimension(), part.unitStart());
        return new Quantity(
                inRange(unit.size().times(part.number()).toDouble(), part.number(), part.start()), unit.dimension());
    }

    private UnitFactor noUnit(int place) {
        if (asked.dimension() != null && !asked.dimension().isNone()) {
            throw in.refuse(ErrorCode.UNIT_MISSING, place, "the unit is missing", "");
        }
        return UnitFactor.ONE;
    }

    private void demandDimension(Dimension found, int unitStart) {
        Dimension needed = asked.dimension();
        if (needed != null && !needed.equals(found)) {
            throw wrongDimension(needed, found, unitStart);
        }
    }

    private Refusal wrongDimension(Dimension needed, Dimension found, int unitStart) {
        String problem = DimensionWords.of(needed) + " is needed, this is " + DimensionWords.of(found);
        return in.refuse(ErrorCode.DIMENSION_WRONG, unitStart, problem, "");
    }

    private double inRange(double si, Rational number, int start) {
        if (Double.isInfinite(si)) {
            throw in.refuse(ErrorCode.QUANTITY_OVERFLOW, start, "the value is too large for double precision", "");
        }
        if (si == 0 && !number.isZero()) {
            throw in.refuse(ErrorCode.QUANTITY_OVERFLOW, start, "the value is too small for double precision", "");
        }
        return si;
    }
}
