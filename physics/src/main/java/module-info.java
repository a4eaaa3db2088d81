/// The physics: pure functions and records. No threads, no files but its own data tables.
module org.nsot.physics {
    requires static org.jspecify;

    exports org.nsot.constants;
    exports org.nsot.errors;
}
