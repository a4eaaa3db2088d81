/// Many independent spins at once, by fixed steps: a plain reference and a sibling in SIMD lanes.
@NullMarked
package org.nsot.engine.kernel;

import org.jspecify.annotations.NullMarked;
