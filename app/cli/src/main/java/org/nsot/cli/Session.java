package org.nsot.cli;

import java.io.PrintStream;

/// Where a command writes to.
///
/// @param out      answers
/// @param err      progress and refusals
/// @param terminal what the screen can do
record Session(PrintStream out, PrintStream err, Terminal terminal) {}
