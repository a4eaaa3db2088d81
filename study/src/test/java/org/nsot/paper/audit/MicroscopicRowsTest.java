package org.nsot.paper.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nsot.formulation.Formulation;
import org.nsot.paper.microscopic.MicroscopicWitness;
import org.nsot.paper.microscopic.MicroscopicWitness.Testimony;

class MicroscopicRowsTest {
    private static final Claims PRINTED = Claims.of(Formulation.PUBLISHED);

    private static final Claims DERIVED = Claims.of(Formulation.DERIVED);
    private static final MicroscopicWitness WITNESS = MicroscopicWitness.ofAudit();
    private static final List<Testimony> TESTIMONIES = WITNESS.testimonies();
    private static final List<AuditRow> ROWS = rows(DERIVED);

    @Test
    void electronsOnALatticeConfirmTheDerivedFormOnly() {
        assertThat(ROWS).extracting(row -> row.verdict().holds()).containsExactly(true, false);
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.derivedChecks())
                        .allSatisfy(check -> assertThat(check.passed())
                                .as("%s: %s", row.id(), check)
                                .isTrue()));
        assertThat(ROWS.getLast().inherits()).containsExactly("5");
    }

    /// Electrons leave magnetization along +mu x B wherever the range function is not near a zero.
    @Test
    void perpendicularPartHasTheSignOfMuCrossB() {
        assertThat(ROWS.getLast().derivedChecks())
                .allSatisfy(check -> assertThat(check.obtained()).isPositive());
        assertThat(ROWS.getLast().verdict().deviations())
                .allSatisfy(deviation -> assertThat(deviation.value()).isBetween(-1.05, -0.95));
    }

    /// An error may be stated generously, but not so that nothing can be learnt.
    @Test
    void statedErrorsAreSmall() {
        assertThat(ROWS.getFirst().checks())
                .allSatisfy(check -> assertThat(check.tolerance()).isLessThan(0.1));
        assertThat(ROWS.getLast().checks())
                .allSatisfy(check -> assertThat(check.tolerance()).isLessThan(0.05));
    }

    @Test
    void pageListsTheRows() throws IOException {
        assertThat(ROWS)
                .extracting(row -> row.id() + " " + row.verdict().kind())
                .isEqualTo(AuditPageTest.listed(true));
    }

    @Test
    void wrongRangeFunctionsAreNoticed() {
        Claims wrong = DERIVED.with(Statement.F_CON1, x -> 1.1 * DERIVED.value(Statement.F_CON1, x))
                .with(Statement.F_CON2, x -> 1.02 * DERIVED.value(Statement.F_CON2, x));
        assertThat(rows(wrong)).extracting(AuditRow::derivedConfirmed).containsExactly(false, false);
    }

    private static List<AuditRow> rows(Claims derived) {
        return new MicroscopicRows(new RowFactory(PRINTED, derived), WITNESS, TESTIMONIES).all();
    }
}
