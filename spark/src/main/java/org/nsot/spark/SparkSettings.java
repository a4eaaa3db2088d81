package org.nsot.spark;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.nsot.scenario.Study;

/// How a job is set up: the master, the program's libraries on the workers, and the flags of their JVMs.
final class SparkSettings {
    /// Packages that Spark opens on JDK 17 and later.
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.util.calendar");

    private SparkSettings() {}

    /// Whatever `spark-submit` or the user's Spark configuration sets stays.
    static SparkConf of(Optional<String> master) {
        SparkConf settings = new SparkConf().setAppName("nsot sweep");
        master.ifPresent(settings::setMaster);
        settings.setIfMissing("spark.master", "local[*]");
        settings.setIfMissing("spark.ui.enabled", "false");
        settings.set("spark.executor.extraJavaOptions", javaOptions());
        addLibraries(settings);
        return settings;
    }

    /// What a JVM of Spark needs, and what our kernels do.
    static String javaOptions() {
        List<String> options = new ArrayList<>(List.of(
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+IgnoreUnrecognizedVMOptions"));
        OPENED.forEach(name -> options.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        return String.join(" ", options);
    }

    /// Jars are sent to the workers; folders of classes, as in a test, are read where they are.
    private static void addLibraries(SparkConf settings) {
        File own = codeOf(SparkSettings.class);
        if (own.isDirectory()) {
            settings.set("spark.executor.extraClassPath", System.getProperty("java.class.path"));
            return;
        }
        List<String> jars = new ArrayList<>(List.of(own.getPath()));
        File[] siblings = codeOf(Study.class).getParentFile().listFiles((_, name) -> name.endsWith(".jar"));
        if (siblings != null) {
            Arrays.stream(siblings).map(File::getPath).sorted().forEach(jars::add);
        }
        settings.set("spark.jars", String.join(",", jars));
    }

    private static File codeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
