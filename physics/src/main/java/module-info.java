/// The physics: pure functions and records. No threads, no files but its own data tables.
module org.nsot.physics {
    requires static org.jspecify;

    exports org.nsot.bloch;
    exports org.nsot.constants;
    exports org.nsot.device;
    exports org.nsot.electrongas;
    exports org.nsot.errors;
    exports org.nsot.formulation;
    exports org.nsot.hyperfine;
    exports org.nsot.matter;
    exports org.nsot.torque;
}
