/* The same spins as bench/macrospin/Macrospin.java, by hand in GCC's vector types: one lane a spin, the state in
   registers over 256 steps, the drive in a table. With -DREAL=float the lanes are twice as many.
   macrospin rk4|heun driven|steady STEPS prints: least, median, greatest million spin-steps a second, garbage collections, m_x of spin 17. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifndef REAL
#define REAL double
#endif
#define SPINS 4096
#define LANES (int)(32 / sizeof(REAL))
#define TABLE 256
typedef REAL vec __attribute__((vector_size(32)));

static REAL state[3][SPINS] __attribute__((aligned(64)));
static REAL c[16][SPINS] __attribute__((aligned(64)));
static REAL table[4 * (2 * TABLE + 1)];

static inline vec load(const REAL *p) { return *(const vec *)p; }
static inline vec all(REAL v) { return v - (vec){0}; }

#define FIELD(W, B, T)                                                                                   \
  do {                                                                                                   \
    vec s = all((T)[3]);                                                                                 \
    for (int a = 0; a < 3; a++) {                                                                        \
      W[a] = s * q[a] + v[a];                                                                            \
      B[a] = f * all((T)[a]) + (s * p[a] + o[a]);                                                        \
    }                                                                                                    \
  } while (0)
#define RATES(W, B, M)                                                                                   \
  do {                                                                                                   \
    vec ex = W[1] * M[2] - (W[2] * M[1] - B[0]), ey = W[2] * M[0] - (W[0] * M[2] - B[1]),                \
        ez = W[0] * M[1] - (W[1] * M[0] - B[2]);                                                         \
    k[0] = M[1] * ez - (M[2] * ey - r2 * M[0]);                                                          \
    k[1] = M[2] * ex - (M[0] * ez - r2 * M[1]);                                                          \
    k[2] = M[0] * ey - (M[1] * ex - (r1 * M[2] + g));                                                    \
  } while (0)

static void fill(long first, int steps, int steady, REAL h) {
  for (int i = 0; i <= 2 * steps; i++) {
    table[4 * i] = steady ? 0 : 0.05 * cos((first + 0.5 * i) * h);
    table[4 * i + 1] = table[4 * i + 2] = 0;
    table[4 * i + 3] = 1;
  }
}

static inline __attribute__((always_inline)) void advance(int rk4, int steady, int steps, REAL h) {
  for (int i = 0; i < SPINS; i += LANES) {
    vec m[3], o[3], p[3], v[3], q[3], k[3], sum[3], n[3], w0[3], b0[3], w1[3], b1[3];
    for (int a = 0; a < 3; a++) {
      m[a] = load(&state[a][i]);
      o[a] = load(&c[a][i]);
      p[a] = load(&c[3 + a][i]);
      v[a] = load(&c[6 + a][i]);
      q[a] = load(&c[9 + a][i]);
    }
    vec f = load(&c[12][i]), r2 = load(&c[13][i]), r1 = load(&c[14][i]), g = load(&c[15][i]);
    FIELD(w0, b0, table);
    for (int s = 0; s < steps; s++) {
      const REAL *t = table + 8 * s;
      RATES(w0, b0, m);
      if (rk4) {
        for (int a = 0; a < 3; a++) sum[a] = (h / 6) * k[a] + m[a], n[a] = (h / 2) * k[a] + m[a];
        if (steady) for (int a = 0; a < 3; a++) w1[a] = w0[a], b1[a] = b0[a];
        else FIELD(w1, b1, t + 4);
        RATES(w1, b1, n);
        for (int a = 0; a < 3; a++) sum[a] += (h / 3) * k[a], n[a] = (h / 2) * k[a] + m[a];
        RATES(w1, b1, n);
        for (int a = 0; a < 3; a++) sum[a] += (h / 3) * k[a], n[a] = h * k[a] + m[a];
        if (!steady) FIELD(w0, b0, t + 8);
        RATES(w0, b0, n);
        for (int a = 0; a < 3; a++) m[a] = (h / 6) * k[a] + sum[a];
      } else {
        for (int a = 0; a < 3; a++) sum[a] = (h / 2) * k[a] + m[a], n[a] = h * k[a] + m[a];
        if (!steady) FIELD(w0, b0, t + 8);
        RATES(w0, b0, n);
        for (int a = 0; a < 3; a++) m[a] = (h / 2) * k[a] + sum[a];
      }
    }
    for (int a = 0; a < 3; a++) *(vec *)&state[a][i] = m[a];
  }
}

__attribute__((noinline)) static void rk4_driven(int n, REAL h) { advance(1, 0, n, h); }
__attribute__((noinline)) static void rk4_steady(int n, REAL h) { advance(1, 1, n, h); }
__attribute__((noinline)) static void heun_driven(int n, REAL h) { advance(0, 0, n, h); }
__attribute__((noinline)) static void heun_steady(int n, REAL h) { advance(0, 1, n, h); }

static int ascending(const void *a, const void *b) {
  double d = *(const double *)a - *(const double *)b;
  return (d > 0) - (d < 0);
}

int main(int words, char **word) {
  if (words != 4) return 2;
  int rk4 = !strcmp(word[1], "rk4"), steady = !strcmp(word[2], "steady");
  long steps = atol(word[3]);
  void (*run)(int, REAL) = rk4 ? (steady ? rk4_steady : rk4_driven) : (steady ? heun_steady : heun_driven);
  for (int i = 0; i < SPINS; i++) {
    double u = i / (double)SPINS, one[16] = {0.1, 0.2, 1 + u, 0.01, 0, 0.02, 0, 0, 0, 0, 0, 0.1 * u, 1, -0.01, -0.005, 0.005};
    for (int k = 0; k < 16; k++) c[k][i] = one[k];
    state[0][i] = 0.6, state[1][i] = 0, state[2][i] = 0.8;
  }
  double rates[6];
  for (int r = 0; r < 6; r++) {
    struct timespec start, end;
    long n = r == 0 ? 3000 : steps;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (long done = 0; done < n; done += TABLE) {
      int length = n - done < TABLE ? n - done : TABLE;
      if (!steady || !done) fill(done, length, steady, 1e-2);
      run(length, 1e-2);
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    rates[r] = SPINS * (double)n / ((end.tv_sec - start.tv_sec) * 1e6 + (end.tv_nsec - start.tv_nsec) * 1e-3);
  }
  qsort(rates + 1, 5, sizeof *rates, ascending);
  printf("%.2f %.2f %.2f 0 %.17g\n", rates[1], rates[3], rates[5], (double)state[0][17]);
}
