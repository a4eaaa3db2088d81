package org.nsot.device;

/// Solves mu'' = mu/lambda^2 with -(sigma/2e) mu' + theta j = 0 at z = 0 and = G mu/e at z = d, by collocation on 49
/// Chebyshev points: for d = 10 lambda the neglected Chebyshev coefficients, I_n(5)/I_0(5), are below 1e-17 from n =
/// 36.
///
/// In units of 2 e lambda theta j/sigma with x = z/lambda: m'' = m, m'(0) = 1, m'(D) = 1 - r m(D), r = 2 G
/// lambda/sigma.
final class Collocation {
    private static final int N = 48;

    private Collocation() {}

    /// z/lambda of the nodes, from D down to 0.
    static double[] nodes(double thickness) {
        double[] x = new double[N + 1];
        for (int k = 0; k <= N; k++) {
            x[k] = thickness * (1 + Math.cos(Math.PI * k / N)) / 2;
        }
        return x;
    }

    /// m at the nodes.
    static double[] solve(double thickness, double r) {
        double[][] first = derivative(nodes(thickness));
        double[][] system = new double[N + 1][N + 2];
        for (int i = 0; i <= N; i++) {
            for (int j = 0; j <= N; j++) {
                for (int k = 0; k <= N; k++) {
                    system[i][j] += first[i][k] * first[k][j];
                }
            }
            system[i][i] -= 1;
        }
        System.arraycopy(first[0], 0, system[0], 0, N + 1);
        System.arraycopy(first[N], 0, system[N], 0, N + 1);
        system[0][0] += r;
        system[0][N + 1] = 1;
        system[N][N + 1] = 1;
        return eliminate(system);
    }

    private static double[][] derivative(double[] x) {
        double[][] d = new double[N + 1][N + 1];
        for (int i = 0; i <= N; i++) {
            for (int j = 0; j <= N; j++) {
                if (i != j) {
                    double sign = (i + j) % 2 == 0 ? 1 : -1;
                    d[i][j] = sign * weight(i) / weight(j) / (x[i] - x[j]);
                    d[i][i] -= d[i][j];
                }
            }
        }
        return d;
    }

    private static double weight(int k) {
        return k == 0 || k == N ? 2 : 1;
    }

    private static double[] eliminate(double[][] a) {
        for (int c = 0; c <= N; c++) {
            int pivot = c;
            for (int i = c; i <= N; i++) {
                pivot = Math.abs(a[i][c]) > Math.abs(a[pivot][c]) ? i : pivot;
            }
            double[] swap = a[c];
            a[c] = a[pivot];
            a[pivot] = swap;
            for (int i = c + 1; i <= N; i++) {
                double f = a[i][c] / a[c][c];
                for (int j = c; j <= N + 1; j++) {
                    a[i][j] -= f * a[c][j];
                }
            }
        }
        double[] m = new double[N + 1];
        for (int i = N; i >= 0; i--) {
            double sum = a[i][N + 1];
            for (int j = i + 1; j <= N; j++) {
                sum -= a[i][j] * m[j];
            }
            m[i] = sum / a[i][i];
        }
        return m;
    }
}
