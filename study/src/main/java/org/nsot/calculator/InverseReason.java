package org.nsot.calculator;

import org.nsot.calculator.Inverse.Design;
import org.nsot.calculator.Inverse.Target;
import org.nsot.scenario.Quantity;

/// Why a target is not reached, in words.
final class InverseReason {
    private InverseReason() {}

    static String of(Design design, Target target, double least, double greatest) {
        String wanted = wanted(target);
        String interval = design.name() + " from " + Quantity.formatShort(design.low(), design.unit()) + " to "
                + Quantity.formatShort(design.high(), design.unit());
        if (least == greatest) {
            return wanted + " is not reached: it does not depend on " + design.name() + ", and is "
                    + shown(target, least) + " for " + interval;
        }
        return wanted + " " + problem(target.value(), least, greatest) + ": for " + interval + " it reaches from "
                + shown(target, least) + " to " + shown(target, greatest);
    }

    /// The target, as in `shift = 1 kHz`.
    static String wanted(Target target) {
        return target.name() + " = " + shown(target, target.value());
    }

    private static String problem(double wanted, double least, double greatest) {
        boolean otherSign = wanted < 0 ? least >= 0 : wanted > 0 && greatest <= 0;
        if (otherSign) {
            return "has the other sign";
        }
        return wanted > greatest ? "is too large" : wanted < least ? "is too small" : "is passed by a jump or a gap";
    }

    private static String shown(Target target, double si) {
        return Quantity.formatShort(si, target.unit());
    }
}
