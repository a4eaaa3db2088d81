package org.nsot.scenario;

/// A unit to declare a parameter or a result with, such as `A/m^2`.
public final class Unit {
    /// The unit of a plain number.
    public static final Unit ONE = new Unit("1", UnitFactor.ONE);

    private final String text;
    private final UnitFactor factor;

    private Unit(String text, UnitFactor factor) {
        this.text = text;
        this.factor = factor;
    }

    /// Reads a unit expression; `1` is the unit of a plain number.
    ///
    /// @throws Refusal NSOT-203 if a unit is not known, NSOT-204 or NSOT-205 if the text is not a unit expression
    public static Unit of(String text) {
        String stripped = text.strip();
        if (stripped.equals(ONE.text)) {
            return ONE;
        }
        TextCursor in = new TextCursor(stripped, Asked.any("unit", "A/m^2", "a unit"));
        UnitFactor factor = new UnitReader(in).read();
        in.demandEnd();
        return new Unit(stripped, factor);
    }

    /// The text of the unit.
    public String text() {
        return text;
    }

    /// The dimension of the unit.
    public Dimension dimension() {
        return factor.dimension();
    }

    /// The number of this unit that gives the SI value, rounded once.
    public double numberOf(double si) {
        return factor.size().equals(Rational.ONE) ? si : fromSi(si).toDouble();
    }

    /// The number of this unit that gives the SI value, exactly.
    Rational fromSi(double si) {
        return Rational.of(si).over(factor.size());
    }

    /// The SI value of a number of this unit, rounded once.
    double toSi(Rational number) {
        return number.times(factor.size()).toDouble();
    }

    @Override
    public String toString() {
        return text;
    }

    /// The unit with the prefix that suits a value, as in `µeV` for 3e-6 eV; the value is in SI.
    public static Unit suited(double si, String unit) {
        String text = Quantity.formatShort(si, Unit.of(unit));
        return Unit.of(text.substring(text.indexOf(' ') + 1));
    }
}
