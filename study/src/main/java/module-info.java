/// What a user keeps: quantities with units, answers, figures, the publication as a program.
module org.nsot.study {
    requires static transitive org.jspecify;
    requires transitive org.nsot.physics;
    requires java.desktop;
    requires org.apache.commons.csv;
    requires tools.jackson.core;

    exports org.nsot.calculator;
    exports org.nsot.document;
    exports org.nsot.export;
    exports org.nsot.paper.audit;
    exports org.nsot.scenario;
}
