/* The same map as bench/map/MapBench.java by hand: AVX2, one lane a cell, every row straight into the three arrays.
   map lanes|rounded|libmvec|write EDGE prints: least, median, greatest milliseconds, garbage collections, M_z of a cell.
   lanes    the algorithm of nsot: its own sine and cosine, the distance in two parts, so the phase is right at any x
   rounded  the same with the distance rounded, as one would write it without asking for accuracy
   libmvec  the distance rounded, sine and cosine of libmvec
   write    zeros alone, by stores; with -DREAL=float all is in single precision. */
#define _GNU_SOURCE
#include <immintrin.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#ifndef REAL
#define REAL double
#endif
#define LANES (int)(32 / sizeof(REAL))
#define DOUBLE (sizeof(REAL) == 8)
#define STEP 0.17
typedef REAL vec __attribute__((vector_size(32)));
__m256d _ZGVdN4v_sin(__m256d), _ZGVdN4v_cos(__m256d);
__m256 _ZGVdN8v_sinf(__m256), _ZGVdN8v_cosf(__m256);

static const double SPIN[3] = {0.1, 0.2, 0.9}, MU[3] = {0.3, -0.5, 0.4}, UNIFORM[3] = {1e-3, 2e-3, 3e-3};
static REAL *out[3], *xs, *lows;
static int edge;
static double shift;

static inline vec all(REAL v) { return v - (vec){0}; }
static inline vec load(const REAL *p) { vec v; memcpy(&v, p, sizeof v); return v; }
static inline void store(REAL *p, vec v) { memcpy(p, &v, sizeof v); }
#if defined(SINGLE)
static inline vec root(vec v) { return (vec)_mm256_sqrt_ps((__m256)v); }
static inline vec msub(vec a, vec b, vec c) { return (vec)_mm256_fmsub_ps((__m256)a, (__m256)b, (__m256)c); }
static inline vec nmadd(vec a, vec b, vec c) { return (vec)_mm256_fnmadd_ps((__m256)a, (__m256)b, (__m256)c); }
static inline vec madd(vec a, vec b, vec c) { return (vec)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }
static inline vec sine_of(vec v) { return (vec)_ZGVdN8v_sinf((__m256)v); }
static inline vec cosine_of(vec v) { return (vec)_ZGVdN8v_cosf((__m256)v); }
static inline int any(vec v, REAL b) { return _mm256_movemask_ps(_mm256_cmp_ps((__m256)v, (__m256)all(b), _CMP_LT_OQ)); }
#define ROUNDING 0x1.8p23f
#define PI_HIGH 3.14159274f
#define PI_LOW -8.742278e-08f
#else
static inline vec root(vec v) { return (vec)_mm256_sqrt_pd((__m256d)v); }
static inline vec msub(vec a, vec b, vec c) { return (vec)_mm256_fmsub_pd((__m256d)a, (__m256d)b, (__m256d)c); }
static inline vec nmadd(vec a, vec b, vec c) { return (vec)_mm256_fnmadd_pd((__m256d)a, (__m256d)b, (__m256d)c); }
static inline vec madd(vec a, vec b, vec c) { return (vec)_mm256_fmadd_pd((__m256d)a, (__m256d)b, (__m256d)c); }
static inline vec sine_of(vec v) { return (vec)_ZGVdN4v_sin((__m256d)v); }
static inline vec cosine_of(vec v) { return (vec)_ZGVdN4v_cos((__m256d)v); }
static inline int any(vec v, REAL b) { return _mm256_movemask_pd(_mm256_cmp_pd((__m256d)v, (__m256d)all(b), _CMP_LT_OQ)); }
#define ROUNDING 0x1.8p52
#define PI_HIGH 3.141592653589793
#define PI_LOW 1.2246467991473532e-16
#endif

/* a, b, c, d with all amplitudes 1 and the last -1, near the nucleus, by their power series. */
static void near_nucleus(double x, const double s, const double m, double *abcd) {
  double v = x * x, p = -2.0 / 3, con1 = 0, con2 = 0, dip1 = 0, dip2 = 0, power = 1;
  for (int n = 1; n < 18; n++) {
    con1 -= n * p * power / x / 2;
    dip1 += (2 * n - 3) * p * power / x / 8;
    dip2 -= (n - 1) * p * power / 2;
    con2 -= (2 * n + 1) * p * power / 2;
    power *= v;
    p *= -4.0 / ((2 * n + 2) * (2 * n + 3));
  }
  abcd[0] = s * (con1 - dip1), abcd[1] = s * 3 * dip1 / v;
  abcd[2] = s * m * (con2 + dip2), abcd[3] = -s * m * 3 * dip2 / v;
}

#define KERNEL(NAME, EXACT, OWN)                                                                                   \
  __attribute__((noinline)) static void NAME(int j, int k) {                                                       \
    double s = sqrt(SPIN[0] * SPIN[0] + SPIN[1] * SPIN[1] + SPIN[2] * SPIN[2]);                                    \
    double m = sqrt(MU[0] * MU[0] + MU[1] * MU[1] + MU[2] * MU[2]);                                                \
    double i_[3], u_[3];                                                                                           \
    for (int c = 0; c < 3; c++) i_[c] = SPIN[c] / s, u_[c] = MU[c] / m;                                            \
    double y = (j - (edge - 1) / 2.0) * STEP, z = (k - (edge - 1) / 2.0) * STEP;                                   \
    double across = y * y + z * z;                                                                                 \
    vec q = all(across), low = all(across - (REAL)across);                                                         \
    if (DOUBLE) low = all(fma(y, y, -y * y) + fma(z, z, -z * z) + (z * z - (across - y * y)));                     \
    vec ix = all(i_[0]), iy = all(i_[1]), iz = all(i_[2]), uy = all(u_[1]), uz = all(u_[2]);      \
    vec jx = all(u_[1] * i_[2] - u_[2] * i_[1]), jy = all(u_[2] * i_[0] - u_[0] * i_[2]);                          \
    vec jz = all(u_[0] * i_[1] - u_[1] * i_[0]), ys = all(y), zs = all(z);                                         \
    vec along0 = all(i_[1] * y + i_[2] * z), crossX = all(u_[1] * z - u_[2] * y);                                  \
    vec crossY = all(-u_[0] * z), crossZ = all(u_[0] * y), mx = all(UNIFORM[0]), my = all(UNIFORM[1]);             \
    vec mz = all(UNIFORM[2]);                                                                                      \
    vec k0 = all(-0.75 * s), k1 = all(0.375 * s), k2 = all(0.75 * s), k3 = all(1.5 * s), k4 = all(-0.75 * s);      \
    vec k6 = all(-0.75 * s * m), k7 = all(0.375 * s * m), k8 = all(1.5 * s * m), k9 = all(2.25 * s * m);           \
    vec k10 = all(-1.125 * s * m), k11 = all(-1.5 * s * m);                                                        \
    long row = (long)edge * (j + (long)edge * k);                                                                  \
    for (int i = 0; i < edge; i += LANES) {                                                                        \
      vec x = load(xs + i), square = x * x, sum = EXACT ? square + q : madd(x, x, q), rest = {0};                  \
      vec distance = root(sum), w = all(1) / distance;                                                             \
      if (EXACT) {                                                                                                 \
        vec part = sum - square, lost = (square - (sum - part)) + (q - part) + msub(x, x, square);                 \
        lost = DOUBLE ? lost + low : lost + madd(load(lows + i), x + x, low);                                      \
        rest = (nmadd(distance, distance, sum) + lost) * w * all(0.5);                                             \
      }                                                                                                            \
      vec sine, cosine;                                                                                            \
      if (OWN) {                                                                                                   \
        vec turns = madd(distance, all(1 / M_PI), all(ROUNDING)) - all(ROUNDING);                                  \
        vec r = nmadd(turns, all(PI_HIGH), distance);                                                              \
        r = nmadd(turns, all(PI_LOW), r + rest);                                                                   \
        vec p = r * r;                                                                                             \
        if (DOUBLE) {                                                                                              \
          sine = madd(p, all(2.731444688085806e-15), all(-7.643970290470771e-13));                                 \
          cosine = madd(p, all(-1.5218637973736607e-16), all(4.777877922073926e-14));                              \
          sine = madd(sine, p, all(1.6058977312265895e-10));                                                       \
          cosine = madd(cosine, p, all(-1.1470712272650119e-11));                                                  \
          sine = madd(sine, p, all(-2.5052107616993125e-08));                                                      \
          cosine = madd(cosine, p, all(2.0876756602873932e-09));                                                   \
          sine = madd(sine, p, all(2.755731921916321e-06));                                                        \
          cosine = madd(cosine, p, all(-2.755731922156955e-07));                                                   \
          sine = madd(sine, p, all(-0.00019841269841254974));                                                      \
          cosine = madd(cosine, p, all(2.480158730157985e-05));                                                    \
        } else {                                                                                                   \
          sine = madd(p, all(2.634756356201251e-06), all(-0.0001982273970497772));                                 \
          cosine = madd(p, all(-2.6546064191279584e-07), all(2.478608257661108e-05));                              \
        }                                                                                                          \
        sine = madd(sine, p, all(0.008333333333333316));                                                           \
        cosine = madd(cosine, p, all(-0.001388888888888888));                                                      \
        sine = madd(sine, p, all(-0.16666666666666666));                                                           \
        cosine = madd(cosine, p, all(0.041666666666666664));                                                       \
        sine = madd(sine, r * p, r);                                                                               \
        cosine = madd(madd(cosine, p, all(-0.5)), p, all(1));                                                      \
      } else {                                                                                                     \
        sine = sine_of(distance);                                                                                  \
        cosine = cosine_of(distance);                                                                              \
      }                                                                                                            \
      vec t = (sine + sine) * cosine * w, s2 = sine * sine, u = w * w, u3 = u * w;                                 \
      vec a = madd(s2, k2, madd(t, k1, k0)) * u3, b = madd(s2, k4, madd(t, k4, k3)) * (u3 * u);                    \
      vec c = madd(s2, k8, madd(t, k7, k6)) * u, d = madd(s2, k11, madd(t, k10, k9)) * (u * u);                    \
      if (any(distance, 1.5))                                                                                      \
        for (int l = 0; l < LANES; l++)                                                                            \
          if (distance[l] < 1.5) {                                                                                 \
            double abcd[4];                                                                                        \
            near_nucleus(distance[l], s, m, abcd);                                                                 \
            a[l] = abcd[0], b[l] = abcd[1], c[l] = abcd[2], d[l] = abcd[3];                                        \
          }                                                                                                        \
      vec spin = madd(ix, x, along0), bt = b * spin, dt = d * spin;                                                \
      store(out[0] + row + i, madd(a, ix, madd(c, jx, madd(bt, x, madd(dt, crossX, mx)))));                        \
      store(out[1] + row + i, madd(a, iy, madd(c, jy, madd(bt, ys, madd(dt, madd(uz, x, crossY), my)))));          \
      store(out[2] + row + i, madd(a, iz, madd(c, jz, madd(bt, zs, madd(dt, nmadd(uy, x, crossZ), mz)))));         \
    }                                                                                                              \
  }

KERNEL(lanes, 1, 1)
KERNEL(rounded, 0, 1)
KERNEL(libmvec, 0, 0)

__attribute__((noinline)) static void zeros(int j, int k) {
  long row = (long)edge * (j + (long)edge * k);
  for (int c = 0; c < 3; c++)
    for (int i = 0; i < edge; i += LANES) *(volatile vec *)(out[c] + row + i) = (vec){0};
}

static int ascending(const void *a, const void *b) {
  double d = *(const double *)a - *(const double *)b;
  return (d > 0) - (d < 0);
}

int main(int words, char **word) {
  if (words != 3) return 2;
  edge = atoi(word[2]);
  shift = 0.25;
  void (*row)(int, int) = !strcmp(word[1], "lanes") ? lanes : !strcmp(word[1], "rounded") ? rounded
                        : !strcmp(word[1], "libmvec") ? libmvec : zeros;
  size_t bytes = sizeof(REAL) * edge * edge * edge;
  for (int c = 0; c < 3; c++) {
    out[c] = aligned_alloc(1 << 21, (bytes + (1 << 21) - 1) >> 21 << 21);
    madvise(out[c], bytes, MADV_HUGEPAGE);
    memset(out[c], 0, bytes);
  }
  xs = aligned_alloc(64, 64 * edge);
  lows = aligned_alloc(64, 64 * edge);
  for (int i = 0; i < edge; i++) {
    double x = (i - (edge - 1) / 2.0 - shift) * STEP;
    xs[i] = x;
    lows[i] = x - xs[i];
  }
  double times[5];
  for (int r = -2; r < 5; r++) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int k = 0; k < edge; k++)
      for (int j = 0; j < edge; j++) row(j, k);
    clock_gettime(CLOCK_MONOTONIC, &end);
    if (r >= 0) times[r] = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) * 1e-6;
  }
  qsort(times, 5, sizeof(double), ascending);
  printf("%.2f %.2f %.2f 0 %.17g\n", times[0], times[2], times[4], (double)out[2][1234]);
}
