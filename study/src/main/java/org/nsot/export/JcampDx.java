package org.nsot.export;

import org.nsot.engine.observe.Signal;
import org.nsot.engine.observe.Spectrum;
import org.nsot.errors.Domain;

/// Spectra and signals in JCAMP-DX 5.01, which programs for NMR read.
///
/// Plain numbers (AFFN) in lines of at most 80 characters. Ordinates are whole numbers times a factor, so that
/// the largest one has 31 bits: 5e-10 of it is the resolution. A spectrum is its real part; a signal has a page
/// for each part. Source: `mcdonald1988`, `davies1993`.
public final class JcampDx {
    private JcampDx() {}

    /// What stands above the numbers.
    ///
    /// @param title              of what
    /// @param origin             made by which program
    /// @param owner              whose
    /// @param observeFrequencyHz |gamma| B/2 pi of the nucleus
    /// @param nucleus            as in `57Fe`
    public record Header(String title, String origin, String owner, double observeFrequencyHz, String nucleus) {
        /// Brings the texts to one line of ASCII, as the format demands.
        ///
        /// @throws org.nsot.errors.Refusal NSOT-101 or NSOT-102 unless the frequency is positive and finite
        public Header {
            title = oneLine(title);
            origin = oneLine(origin);
            owner = oneLine(owner);
            nucleus = oneLine(nucleus);
            Domain.positive("observe frequency", observeFrequencyHz);
        }

        /// `$$` starts a comment and a line break ends a value; other signs than those of ASCII are not read.
        private static String oneLine(String text) {
            StringBuilder line = new StringBuilder();
            for (char c : text.strip().toCharArray()) {
                line.append(c < ' ' ? ' ' : c > '~' ? '?' : c);
            }
            return line.toString().replace("$$", "$ $");
        }
    }

    /// The real part of a spectrum over the frequency in Hz, ascending.
    public static String spectrum(Header header, Spectrum spectrum) {
        double[] f = spectrum.frequencyHz();
        JcampTable table = new JcampTable(f[0], spectrum.binHz(), spectrum.real());
        StringBuilder out = head(header, "NMR SPECTRUM", "XYDATA");
        put(out, "XUNITS", "HZ");
        put(out, "YUNITS", "ARBITRARY UNITS");
        put(out, "FIRSTX", f[0]);
        put(out, "LASTX", f[f.length - 1]);
        put(out, "DELTAX", spectrum.binHz());
        put(out, "XFACTOR", spectrum.binHz());
        put(out, "YFACTOR", table.factor());
        put(out, "FIRSTY", table.first());
        put(out, "MAXY", table.greatest());
        put(out, "MINY", table.least());
        put(out, "NPOINTS", Integer.toString(f.length));
        put(out, "XYDATA", "(X++(Y..Y))");
        table.appendTo(out);
        put(out, "END", "");
        return out.toString();
    }

    /// A free induction decay over the time in s.
    public static String fid(Header header, Signal signal) {
        JcampTable real = new JcampTable(0, signal.dwellSecond(), signal.real());
        JcampTable imaginary = new JcampTable(0, signal.dwellSecond(), signal.imaginary());
        int n = signal.length();
        double last = signal.timeSecond(n - 1);
        StringBuilder out = head(header, "NMR FID", "NTUPLES");
        put(out, "NTUPLES", "NMR FID");
        put(out, "VAR_NAME", "TIME, FID/REAL, FID/IMAG, PAGE NUMBER");
        put(out, "SYMBOL", "X, R, I, N");
        put(out, "VAR_TYPE", "INDEPENDENT, DEPENDENT, DEPENDENT, PAGE");
        put(out, "VAR_FORM", "AFFN, AFFN, AFFN, AFFN");
        put(out, "VAR_DIM", n + ", " + n + ", " + n + ", 2");
        put(out, "UNITS", "SECONDS, ARBITRARY UNITS, ARBITRARY UNITS,");
        put(out, "FIRST", 0.0 + ", " + real.first() + ", " + imaginary.first() + ", 1");
        put(out, "LAST", last + ", " + real.last() + ", " + imaginary.last() + ", 2");
        put(out, "MIN", 0.0 + ", " + real.least() + ", " + imaginary.least() + ", 1");
        put(out, "MAX", last + ", " + real.greatest() + ", " + imaginary.greatest() + ", 2");
        put(out, "FACTOR", signal.dwellSecond() + ", " + real.factor() + ", " + imaginary.factor() + ", 1");
        put(out, "PAGE", "N=1");
        put(out, "DATA TABLE", "(X++(R..R)), XYDATA");
        real.appendTo(out);
        put(out, "PAGE", "N=2");
        put(out, "DATA TABLE", "(X++(I..I)), XYDATA");
        imaginary.appendTo(out);
        put(out, "END NTUPLES", "NMR FID");
        put(out, "END", "");
        return out.toString();
    }

    private static StringBuilder head(Header header, String type, String dataClass) {
        StringBuilder out = new StringBuilder();
        put(out, "TITLE", header.title());
        put(out, "JCAMP-DX", "5.01");
        put(out, "DATA TYPE", type);
        put(out, "DATA CLASS", dataClass);
        put(out, "ORIGIN", header.origin());
        put(out, "OWNER", header.owner());
        put(out, ".OBSERVE FREQUENCY", header.observeFrequencyHz() / 1e6);
        put(out, ".OBSERVE NUCLEUS", "^" + header.nucleus());
        return out;
    }

    private static void put(StringBuilder out, String label, double value) {
        put(out, label, Double.toString(value));
    }

    private static void put(StringBuilder out, String label, String value) {
        out.append(("##" + label + "= " + value).stripTrailing()).append("\r\n");
    }
}
