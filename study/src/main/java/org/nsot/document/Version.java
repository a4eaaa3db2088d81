package org.nsot.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version of the program.
public final class Version {
    private Version() {}

    /// The version as in the build, for example `0.1.0`.
    public static String current() {
        return of("version");
    }

    /// The commit that was built, as git calls it; `unknown` for a build outside of git.
    public static String commit() {
        return of("commit");
    }

    private static String of(String key) {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(key);
    }
}
