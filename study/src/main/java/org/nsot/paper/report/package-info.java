/// The publication as a report: numbers, figures and audit on one page, with their data beside it.
@NullMarked
package org.nsot.paper.report;

import org.jspecify.annotations.NullMarked;
