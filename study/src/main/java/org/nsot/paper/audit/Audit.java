package org.nsot.paper.audit;

import java.util.List;
import java.util.stream.Stream;
import org.nsot.formulation.Formulation;
import org.nsot.paper.microscopic.MicroscopicWitness;

/// The audit of the publication: every numbered equation and every quoted number against independent methods.
///
/// Verdict and size of a deviation follow from the figures of the checks. The claims that are tested are what this
/// program computes in its two formulations, so that a fault of the program shows as well, with these exceptions: what
/// the program has no function for is typed into `Statement` as the paper prints it, and these are the factors of eqs.
/// (1), (2), (8), (14), the leading terms of eq. (13), and the quoted numbers and exponents.
///
/// Source: `cahaya2023`, eqs. (1)-(16). The methods are described in `docs/reference/audit.md`.
public final class Audit {
    private Audit() {}

    /// Runs all checks now and returns a row for each equation, in the order of the paper, then for each quoted number.
    public static List<AuditRow> run(AuditSampling sampling) {
        return run(sampling, Claims.of(Formulation.PUBLISHED), Claims.of(Formulation.DERIVED));
    }

    /// Follows electrons on a lattice in time and returns a row for each part of what they leave around a magnetic
    /// site.
    /// It takes longer than all other rows together.
    public static List<AuditRow> microscopic() {
        MicroscopicWitness witness = MicroscopicWitness.ofAudit();
        RowFactory rows = new RowFactory(Claims.of(Formulation.PUBLISHED), Claims.of(Formulation.DERIVED));
        return new MicroscopicRows(rows, witness, witness.testimonies()).all();
    }

    static List<AuditRow> run(AuditSampling sampling, Claims printed, Claims derived) {
        RowFactory rows = new RowFactory(printed, derived);
        TorqueMeasurement measured = TorqueMeasurement.with(GaussRule.of(6));
        return Stream.of(
                        new ElectronGasRows(sampling, rows).all(),
                        new HyperfineRows(sampling, rows).all(),
                        new CloudRows(sampling, rows).all(),
                        new TorqueRows(sampling, rows, measured).all(),
                        new QuotedRows(sampling, rows, measured).all())
                .flatMap(List::stream)
                .toList();
    }
}
