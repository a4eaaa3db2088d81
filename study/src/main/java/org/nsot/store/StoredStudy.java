package org.nsot.store;

import java.util.List;
import java.util.Optional;
import org.nsot.scenario.Column;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyFile;
import org.nsot.sweep.Calculation;

/// A study in a store.
///
/// @param name        its name
/// @param kind        what is computed
/// @param points      how many points it has
/// @param kept        at how many of them it was computed
/// @param chunks      how many chunks it has
/// @param keptChunks  how many of them were computed
/// @param failures    values that there are not
/// @param started     when it was begun, in UTC
/// @param latest      when its latest chunk was kept, in UTC
/// @param provenance  how it came about
/// @param tables      text of the user's own tables
/// @param columns     of its table, behind `point`: the axes, then the outputs
public record StoredStudy(
        String name,
        String kind,
        long points,
        long kept,
        int chunks,
        int keptChunks,
        long failures,
        String started,
        Optional<String> latest,
        Provenance provenance,
        Optional<String> tables,
        List<Column> columns) {
    /// Copies the list.
    public StoredStudy {
        columns = List.copyOf(columns);
    }

    /// The study itself.
    public Study study() {
        return StudyFile.of(name, provenance.text(), tables, Calculation.all());
    }

    /// Whether all its points were computed.
    public boolean isComplete() {
        return keptChunks == chunks;
    }
}
