package org.nsot.paper.audit;

import java.util.List;
import java.util.Locale;
import org.nsot.paper.microscopic.MicroscopicWitness;
import org.nsot.paper.microscopic.MicroscopicWitness.Testimony;

/// Equations (5) to (7) against electrons on a lattice, of which no susceptibility is asked.
final class MicroscopicRows {
    private final RowFactory rows;
    private final MicroscopicWitness witness;
    private final List<Testimony> testimonies;

    MicroscopicRows(RowFactory rows, MicroscopicWitness witness, List<Testimony> testimonies) {
        this.rows = rows;
        this.witness = witness;
        this.testimonies = testimonies;
    }

    List<AuditRow> all() {
        return List.of(parallel(), perpendicular());
    }

    private AuditRow parallel() {
        RowBuilder row = rows.row("microscopic f_con1", "Electrons on a lattice around a magnetic site, M along B")
                .form("@M_parallel = (m_e k_F^4)/(4 pi^3) f_con^(1)(k_F r) @B");
        for (Testimony seen : testimonies) {
            if (seen.x() > 0) {
                double scale = Envelope.CONTACT_PARALLEL.at(seen.x());
                row.compare(
                        "M.B/B^2 over m_e k_F^4/(4 pi^3)",
                        place(seen),
                        c -> witness.roundedParallel(seen.site(), x -> c.value(Statement.F_CON1, x)),
                        seen.parallel(),
                        scale,
                        Check.Measure.RATIO,
                        method(seen.parallelError() / scale));
            }
        }
        return row.ifHolds("Electrons that know nothing of the continuum show its oscillation.")
                .build("cahaya2023");
    }

    private AuditRow perpendicular() {
        RowBuilder row = rows.row("microscopic f_con2", "Electrons on a lattice around a magnetic site, M along mu x B")
                .forms(
                        "@M_perp = -(m_e^2 k_F^2)/(8 pi^3 hbar^2) f_con^(2)(k_F r) @mu × @B",
                        "@M_perp = +(m_e^2 k_F^2)/(8 pi^3 hbar^2) f_con^(2)(k_F r) @mu × @B");
        for (Testimony seen : testimonies) {
            double scale = Envelope.CONTACT_TRANSVERSE.at(seen.x());
            row.compare(
                    "M.(mu x B)/(mu B)^2 over m_e^2 k_F^2/(8 pi^3 hbar^2)",
                    place(seen),
                    c -> c.value(Statement.NONEQUILIBRIUM_SIGN)
                            * witness.roundedPerpendicular(seen.site(), x -> c.value(Statement.F_CON2, x)),
                    seen.perpendicular(),
                    scale,
                    Check.Measure.RATIO,
                    method(seen.perpendicularError() / scale));
        }
        return row.inherits("5")
                .ifDeviates(
                        "Electrons of an accumulation, followed in time, turn about B and leave magnetization along "
                                + "+mu x B, the magnetic site included: the sign is not a matter of how chi2 is defined.")
                .ifHolds("Sign and size of the non-equilibrium part stand.")
                .build("cahaya2023");
    }

    private Method method(double tolerance) {
        return new Method(
                witness.description(),
                tolerance,
                "sum of what changes with the box and its twist, the reach of the hopping, the time of switching, the "
                        + "time step and the strength of the field");
    }

    private static String place(Testimony seen) {
        return String.format(Locale.ROOT, "x = %.3f", seen.x());
    }
}
