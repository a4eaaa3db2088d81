/// What a user keeps: quantities with units, figures, the publication as a program.
module org.nsot.study {
    requires static org.jspecify;
    requires transitive org.nsot.physics;
    requires java.desktop;
}
