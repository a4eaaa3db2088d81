/// Nuclei, metals and injectors in all combinations, ranked by what an experiment would see.
@NullMarked
package org.nsot.screen;

import org.jspecify.annotations.NullMarked;
