package org.nsot.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// A user's entries over those of the program.
class CatalogueTest {
    private static final Sourced LATTICE = new Sourced(4e-10, 0, "m", "", "my diffractometer", 2026, true);

    @Test
    void anEntryOfTheUserReplacesOrExtends() {
        Catalogue<Metal> table = MetalTable.builtIn();
        Catalogue<Metal> mine = table.with(List.of(metal("cu"), metal("CoFe")));
        assertThat(mine.all()).hasSize(table.all().size() + 1);
        assertThat(mine.of("Cu").latticeConstantM()).isEqualTo(4e-10);
        assertThat(mine.all().getLast().symbol()).isEqualTo("CoFe");
        assertThat(table.of("Cu").latticeConstantM()).isEqualTo(3.61e-10);
        assertThatThrownBy(() -> table.of("CoFe")).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesTheSameNameTwice() {
        List<Metal> twice = List.of(metal("CoFe"), metal("cofe"));
        assertThatThrownBy(() -> MetalTable.builtIn().with(twice))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(ErrorCode.ENTRY_INVALID));
    }

    private static Metal metal(String symbol) {
        return new Metal(
                symbol,
                "my " + symbol,
                UnitCell.fcc(),
                Optional.empty(),
                Map.of(MetalQuantity.LATTICE_CONSTANT, LATTICE),
                List.of());
    }
}
