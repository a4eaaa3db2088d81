/// Maps as files that others read: OVF 2.0, VTK image data, HDF5, NPY and CSV, written and read row after row.
@NullMarked
package org.nsot.export.field;

import org.jspecify.annotations.NullMarked;
