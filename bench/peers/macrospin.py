"""The same spins as bench/macrospin/Macrospin.java in numpy: classical Runge-Kutta, all spins at once.
macrospin.py STEPS prints: least, median, greatest million spin-steps a second."""
import sys
import time
import numpy as np

SPINS, H = 4096, 1e-2
u = np.arange(SPINS) / SPINS
o = np.stack([np.full(SPINS, 0.1), np.full(SPINS, 0.2), 1 + u])
p = np.array([0.01, 0.0, 0.02])[:, None]
q = np.stack([0 * u, 0 * u, 0.1 * u])
R2, R1, M0 = 0.01, 0.005, 1.0


def cross(a, b):
    return np.stack([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]])


def field(t):
    b = o + p
    b[0] += 0.05 * np.cos(t)
    return b


def rates(b, m):
    k = cross(m, b + cross(q, m))
    k[:2] -= R2 * m[:2]
    k[2] -= R1 * (m[2] - M0)
    return k


def run(m, steps):
    for n in range(steps):
        b0, b1, b2 = field(n * H), field((n + 0.5) * H), field((n + 1) * H)
        k1 = rates(b0, m)
        k2 = rates(b1, m + H / 2 * k1)
        k3 = rates(b1, m + H / 2 * k2)
        k4 = rates(b2, m + H * k3)
        m = m + H / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    return m


steps = int(sys.argv[1])
m = np.stack([np.full(SPINS, 0.6), 0 * u, np.full(SPINS, 0.8)])
m = run(m, 20)
found = []
for _ in range(5):
    start = time.perf_counter()
    m = run(m, steps)
    found.append(SPINS * steps / (time.perf_counter() - start) / 1e6)
found.sort()
print(f"{found[0]:.2f} {found[2]:.2f} {found[4]:.2f} 0 {m[0, 17]:.17g}")
