/// What a user keeps: quantities with units, figures, the publication as a program.
module org.nsot.study {
    requires static transitive org.jspecify;
    requires transitive org.nsot.physics;
    requires java.desktop;

    exports org.nsot.scenario;
}
