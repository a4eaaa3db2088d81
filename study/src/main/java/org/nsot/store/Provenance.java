package org.nsot.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.nsot.constants.Codata;
import org.nsot.document.Version;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyText;

/// How results came about.
///
/// @param text          the study as a file that includes no other
/// @param fingerprint   SHA-256 of that text and of the user's tables
/// @param version       of the program
/// @param commit        that was built
/// @param constantsYear year of the CODATA constants
/// @param references    keys of `docs/references.bib`
/// @param host          name of the machine
/// @param java          version of the JVM
public record Provenance(
        String text,
        String fingerprint,
        String version,
        String commit,
        int constantsYear,
        List<String> references,
        String host,
        String java) {
    /// That of a study computed here and now.
    public static Provenance of(Study study) {
        String text = StudyText.of(study);
        return new Provenance(
                text,
                sha256(text + study.tables().map(t -> "\n" + t).orElse("")),
                Version.current(),
                Version.commit(),
                Codata.YEAR,
                List.of("cahaya2023", "codata2022"),
                nameOfHost(),
                System.getProperty("java.runtime.version", "unknown"));
    }

    private static String nameOfHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "unknown";
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
