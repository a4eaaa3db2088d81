/// What a user keeps: quantities with units, figures, the publication as a program.
module org.nsot.study {
    requires static org.jspecify;
    requires transitive org.nsot.physics;
    requires transitive java.desktop;
    requires java.xml;
    requires de.rototor.pdfbox.graphics2d;
    requires org.apache.pdfbox;
    requires org.apache.xmlgraphics.batik.svggen;

    exports org.nsot.export;
    exports org.nsot.figure;
}
