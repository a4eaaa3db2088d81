/// The magnetization around nuclei on grids: planes, boxes and lines, in slabs of layers.
@NullMarked
package org.nsot.engine.map;

import org.jspecify.annotations.NullMarked;
