"""The same map as bench/map/MapBench.java in numpy: whole arrays, coordinates by broadcasting.
map.py double|single EDGE prints: least, median, greatest milliseconds, garbage collections, M_z of a cell."""
import sys
import time
import numpy as np

STEP = 0.17
real = np.float64 if sys.argv[1] == "double" else np.float32
n = int(sys.argv[2])
spin = np.array([0.1, 0.2, 0.9])
mu = np.array([0.3, -0.5, 0.4])
uniform = np.array([1e-3, 2e-3, 3e-3])
out = np.empty((3, n, n, n), real)


def fill():
    i = (np.arange(n) - (n - 1) / 2) * STEP
    x = (i - 0.25 * STEP).astype(real)[None, None, :]
    y = i.astype(real)[None, :, None]
    z = i.astype(real)[:, None, None]
    r = np.sqrt(x * x + y * y + z * z)
    w = 1 / r
    s = np.sin(r)
    t = 2 * s * np.cos(r) * w
    s *= s
    u = w * w
    w *= u
    b = 3 * real(0.125) * (4 - 2 * t - 2 * s) * (w * u)
    a = real(0.125) * (3 * t + 6 * s - 6) * w
    c = real(0.125) * (3 * t + 12 * s - 6) * u
    d = 3 * real(0.125) * (6 - 3 * t - 4 * s) * (u * u)
    along = spin[0].astype(real) * x + (spin[1].astype(real) * y + spin[2].astype(real) * z)
    b *= along
    d *= along
    cross = np.cross(mu, spin).astype(real)
    rows = [mu[1] * z - mu[2] * y, mu[2] * x - mu[0] * z, mu[0] * y - mu[1] * x]
    for k, place in enumerate([x, y, z]):
        o = out[k]
        np.multiply(a, spin[k].astype(real), out=o)
        o += c * cross[k]
        o += b * place
        o += d * rows[k].astype(real)
        o += uniform[k].astype(real)


with np.errstate(all="ignore"):
    fill()
    found = []
    for _ in range(5):
        start = time.perf_counter()
        fill()
        found.append((time.perf_counter() - start) * 1e3)
found.sort()
print(f"{found[0]:.2f} {found[2]:.2f} {found[4]:.2f} 0 {out[2].ravel()[1234]:.17g}")
