package org.nsot.scenario;

import java.util.List;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;
import org.nsot.formulation.Formulation;
import org.nsot.torque.MeasuredTorque;
import org.nsot.torque.NuclearSpinOrbitTorque;
import org.nsot.torque.NuclearTorque;
import org.nsot.torque.NucleusInMetal;

/// A way to the torque on a nucleus.
///
/// @param key    the name in JSON and CSV
/// @param label  the name for people
/// @param torque the torque
public record DeviceRoute(String key, String label, NuclearTorque torque) {
    /// The electron gas in one formulation.
    public static DeviceRoute of(Formulation formulation, NucleusInMetal nucleus) {
        String name = formulation.label();
        return new DeviceRoute(name, name, NuclearSpinOrbitTorque.of(formulation, nucleus));
    }

    /// What nuclear resonance measured.
    public static DeviceRoute of(MeasuredTorque torque) {
        return new DeviceRoute("measured", "measured", torque);
    }

    /// These routes, of which there must be one.
    ///
    /// @throws Refusal NSOT-306 if there is none
    static List<DeviceRoute> demandOne(List<DeviceRoute> routes) {
        if (routes.isEmpty()) {
            throw new Refusal(
                    ErrorCode.VALUE_MISSING,
                    "formulation measured without a measured K or T1 T",
                    "a nucleus and metal that were measured",
                    "give from-korringa or knight-shift, or take another formulation");
        }
        return routes;
    }
}
