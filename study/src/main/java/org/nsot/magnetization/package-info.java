/// The magnetization around nuclei: region, nuclei, parts; figures of it.
@NullMarked
package org.nsot.magnetization;

import org.jspecify.annotations.NullMarked;
