/// The sweep of a study on Apache Spark: the same chunks, computed elsewhere.
@NullMarked
package org.nsot.spark;

import org.jspecify.annotations.NullMarked;
