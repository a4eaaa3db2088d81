package org.nsot.scenario;

import org.nsot.torque.NuclearTorque;

/// A way to the torque on the nuclei of a device.
///
/// @param key    the name in JSON and CSV
/// @param label  the name for people
/// @param torque the torque
public record DeviceRoute(String key, String label, NuclearTorque torque) {}
