package org.nsot.figure;

import org.nsot.hyperfine.Vector;

/// An orthographic view of space, z upwards.
///
/// @param azimuthDegrees   direction from which one looks, from +x towards +y
/// @param elevationDegrees height from which one looks
public record Camera(double azimuthDegrees, double elevationDegrees) {
    /// A point as seen: to the right, upwards, and towards the viewer.
    record Seen(double right, double up, double nearness) {}

    /// How far a point lies towards the viewer; what is behind the origin is negative.
    public double nearness(Vector point) {
        return see(point).nearness();
    }

    Seen see(Vector point) {
        double azimuth = Math.toRadians(azimuthDegrees);
        double elevation = Math.toRadians(elevationDegrees);
        double towards = point.x() * Math.cos(azimuth) + point.y() * Math.sin(azimuth);
        double right = -point.x() * Math.sin(azimuth) + point.y() * Math.cos(azimuth);
        double up = point.z() * Math.cos(elevation) - towards * Math.sin(elevation);
        double nearness = point.z() * Math.sin(elevation) + towards * Math.cos(elevation);
        return new Seen(right, up, nearness);
    }
}
