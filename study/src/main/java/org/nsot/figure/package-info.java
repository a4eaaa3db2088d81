/// Figures as good as in a journal: one drawing routine, written as PNG, SVG or PDF.
///
/// Sizes on paper are given in millimetres for the page and in points (1/72 inch) for type and lines; the origin is the
/// upper left corner. All type is 8 pt Liberation Sans, which comes with the program.
@NullMarked
package org.nsot.figure;

import org.jspecify.annotations.NullMarked;
