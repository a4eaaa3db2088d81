package org.nsot.cli;

/// One command of the program.
interface Command {
    /// What it is called, takes and prints as help.
    CommandSpec spec();

    /// Does the work.
    ///
    /// @throws org.nsot.errors.Refusal if the input cannot be taken
    void run(Arguments given, Session session);
}
