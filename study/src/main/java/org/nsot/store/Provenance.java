package org.nsot.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.nsot.constants.Codata;
import org.nsot.document.Version;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.scenario.Study;
import org.nsot.scenario.StudyText;

/// How results came about.
///
/// @param text          the study as a file that includes no other
/// @param fingerprint   SHA-256 of that text and of the user's tables
/// @param seed          of random samples
/// @param version       of the program
/// @param commit        that was built
/// @param constantsYear year of the CODATA constants
/// @param references    keys of `docs/references.bib`
/// @param host          name of the machine
/// @param java          version of the JVM
/// @param engine        what computed it, in words
public record Provenance(
        String text,
        String fingerprint,
        long seed,
        String version,
        String commit,
        int constantsYear,
        List<String> references,
        String host,
        String java,
        String engine) {
    /// Copies the list.
    public Provenance {
        references = List.copyOf(references);
    }

    /// That of a study computed here and now.
    ///
    /// @param engine what computes it, in words
    static Provenance of(Study study, String engine) {
        String text = StudyText.of(study);
        return new Provenance(
                text,
                sha256(text + study.tables().map(t -> "\n" + t).orElse("")),
                study.samples().seed(),
                Version.current(),
                Version.commit(),
                Codata.YEAR,
                List.of("cahaya2023", "codata2022"),
                nameOfHost(),
                System.getProperty("java.runtime.version", "unknown"),
                engine);
    }

    /// Demands that results of both may stand in one table.
    ///
    /// @throws Refusal NSOT-703 if they come from different studies, or from different versions of the program
    void demandSame(Provenance other, String name, Path file) {
        if (!fingerprint.equals(other.fingerprint) || !version.equals(other.version)) {
            String from = version.equals(other.version) ? "from another text" : "with nsot " + version;
            throw new Refusal(
                    ErrorCode.STUDY_CHANGED,
                    "study " + name + " in " + file + " was begun " + from,
                    "the same study, computed by the same version",
                    "keep it under another name with --as, or nsot results delete " + name);
        }
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
