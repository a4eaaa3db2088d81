package org.nsot.calculator;

import java.util.ArrayList;
import java.util.List;
import org.nsot.document.Digits;
import org.nsot.matter.Metal;
import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;

/// What must be said of the values that a device was completed with.
final class DeviceCaveats {
    private DeviceCaveats() {}

    static List<String> of(DeviceScenario device) {
        List<String> caveats = new ArrayList<>();
        caveats.add(
                "The magnetic field is taken along the spin accumulation; mu in the whole nuclear layer is that of the"
                        + " interface.");
        if (!device.metal().hasFreeElectrons()) {
            caveats.add(notFree(device.metal()));
        }
        if (!device.has(DeviceParameter.KORRINGA_PRODUCT)) {
            caveats.add("No measured T1 T of " + device.isotope().name() + " in "
                    + device.metal().name() + " is in the tables: only the electron gas is shown.");
        } else if (!device.has(DeviceParameter.KNIGHT_SHIFT)) {
            caveats.add("No measured Knight shift is in the tables: the measured route has no field-like torque, and"
                    + " its shift is 0.");
        }
        device.value(DeviceParameter.CONTACT_ENHANCEMENT)
                .filter(eta -> eta.source().equals("default"))
                .ifPresent(eta -> caveats.add(noEnhancement(eta.si())));
        if (!device.set().isChecked()) {
            caveats.add("The set " + device.set().name() + " (" + device.set().reference()
                    + ") has values that were not checked in the source.");
        }
        return List.copyOf(caveats);
    }

    static String notFree(Metal metal) {
        return "The electrons of " + metal.name()
                + " are not free: k_F is the user's choice, and so is what the electron gas makes of it.";
    }

    static String noEnhancement(double contactEnhancement) {
        return "No positive Knight shift is known: the contact enhancement is " + Digits.five(contactEnhancement)
                + ", that of free electrons; give the measured one.";
    }
}
