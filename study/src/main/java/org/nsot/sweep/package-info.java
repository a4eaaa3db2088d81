/// Studies: one calculation at many points, in chunks that are computed anywhere and give the same bytes.
@NullMarked
package org.nsot.sweep;

import org.jspecify.annotations.NullMarked;
