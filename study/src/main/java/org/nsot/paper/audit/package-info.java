/// The audit of the publication: every numbered equation and quoted number against independent methods.
@NullMarked
package org.nsot.paper.audit;

import org.jspecify.annotations.NullMarked;
