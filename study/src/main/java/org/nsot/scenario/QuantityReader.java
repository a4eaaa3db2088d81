package org.nsot.scenario;

import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// Reads a number and its unit.
final class QuantityReader {
    private final Asked asked;
    private final TextCursor in;

    QuantityReader(String text, Asked asked) {
        this.asked = asked;
        this.in = new TextCursor(text, asked);
    }

    /// Reads the whole text.
    Quantity read() {
        in.skipBlanks();
        int start = in.position();
        Rational number = new NumberReader(in).read();
        in.skipBlanks();
        int unitStart = in.position();
        UnitFactor unit = in.isAtEnd() ? noUnit() : unit();
        demandDimension(unit.dimension(), unitStart);
        return new Quantity(inRange(unit.size().times(number).toDouble(), number, start), unit.dimension());
    }

    private UnitFactor noUnit() {
        if (asked.dimension() != null && !asked.dimension().isNone()) {
            throw in.refuse(ErrorCode.UNIT_MISSING, in.position(), "the unit is missing", "");
        }
        return UnitFactor.ONE;
    }

    private UnitFactor unit() {
        if (in.isAt('/')) {
            throw in.malformed("a unit cannot begin with a slash", "the number comes first, as in 2 1/m");
        }
        return new UnitReader(in).read();
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
