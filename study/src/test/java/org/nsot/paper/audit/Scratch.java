package org.nsot.paper.audit;

public class Scratch {
    public static void main(String[] a) {
        for (int rep = 0; rep < 2; rep++)
            for (AuditSampling s : AuditSampling.values()) {
                if (a.length > 0 && !s.name().equals(a[0])) continue;
                long t = System.nanoTime();
                var rows = Audit.run(s);
                double sec = (System.nanoTime() - t) / 1e9;
                System.out.printf("%s %.2f s%n", s, sec);
                if (rep == 1) continue;
                for (var r : rows) {
                    System.out.printf(
                            "%-20s %-8s %s | derived %s%n",
                            r.id(), r.verdict().kind(), r.verdict().size(), r.derivedConfirmed());
                    for (var c : r.checks())
                        System.out.printf(
                                "      %-40s %-16s cl %.8g ob %.8g err %.2e tol %.1e%n",
                                c.quantity(), c.where(), c.claimed(), c.obtained(), c.relativeError(), c.tolerance());
                    for (var c : r.derivedChecks())
                        System.out.printf(
                                "    D %-40s %-16s cl %.8g ob %.8g err %.2e tol %.1e %s%n",
                                c.quantity(),
                                c.where(),
                                c.claimed(),
                                c.obtained(),
                                c.relativeError(),
                                c.tolerance(),
                                c.passed() ? "" : "FAIL");
                    for (var f : r.findings()) System.out.printf("    F %s = %.6g%n", f.quantity(), f.value());
                }
            }
    }
}
