/// What takes time: trajectories of one spin and of many, classical and quantum. Threads are started only here.
module org.nsot.engine {
    requires static transitive org.jspecify;
    requires static jdk.incubator.vector;
    requires transitive org.nsot.physics;
    requires hipparchus.core;
    requires hipparchus.fft;
    requires hipparchus.ode;
    requires hipparchus.optim;

    exports org.nsot.engine.dynamics;
    exports org.nsot.engine.kernel;
    exports org.nsot.engine.linear;
    exports org.nsot.engine.map;
    exports org.nsot.engine.observe;
    exports org.nsot.engine.parallel;
    exports org.nsot.engine.pulse;
    exports org.nsot.engine.quantum;
}
