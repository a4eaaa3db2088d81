/// The results of studies in a DuckDB file: what was computed, how it came about, and what failed.
@NullMarked
package org.nsot.store;

import org.jspecify.annotations.NullMarked;
