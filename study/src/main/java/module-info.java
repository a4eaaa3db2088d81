/// What a user keeps: quantities with units, answers, figures, the publication as a program.
module org.nsot.study {
    requires static transitive org.jspecify;
    requires transitive org.nsot.engine;
    requires transitive java.desktop;
    requires java.sql;
    requires java.xml;
    requires de.rototor.pdfbox.graphics2d;
    requires duckdb.jdbc;
    requires hipparchus.core;
    requires org.apache.commons.csv;
    requires org.apache.pdfbox;
    requires org.apache.xmlgraphics.batik.svggen;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    exports org.nsot.calculator;
    exports org.nsot.document;
    exports org.nsot.export;
    exports org.nsot.export.field;
    exports org.nsot.figure;
    exports org.nsot.magnetization;
    exports org.nsot.motion;
    exports org.nsot.paper.audit;
    exports org.nsot.paper.figures;
    exports org.nsot.paper.report;
    exports org.nsot.scenario;
    exports org.nsot.screen;
    exports org.nsot.stack;
    exports org.nsot.store;
    exports org.nsot.sweep;
    exports org.nsot.sweep.figure;
}
