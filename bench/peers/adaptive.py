"""One trajectory by scipy's DOP853, tolerance 1e-9, t = 10: least, median, greatest microseconds a trajectory, m_z."""
import sys
import time
import numpy as np
from scipy.integrate import solve_ivp


def rate(t, m):
    ox, oy, oz = 0.11, 0.2, 1.02
    nu = 0.05
    ex, ey, ez = ox - nu * m[1], oy + nu * m[0], oz
    return [m[1] * ez - m[2] * ey - 0.01 * m[0], m[2] * ex - m[0] * ez - 0.01 * m[1],
            m[0] * ey - m[1] * ex - 0.005 * (m[2] - 1)]


def run():
    return solve_ivp(rate, (0, 10), [0.6, 0, 0.8], method="DOP853", rtol=1e-9, atol=1e-9).y[:, -1]


run()
found = []
for _ in range(int(sys.argv[1])):
    start = time.perf_counter()
    m = run()
    found.append((time.perf_counter() - start) * 1e6)
found.sort()
print(f"{found[0]:.1f} {found[len(found) // 2]:.1f} {found[-1]:.1f} {m[2]:.12f}")
