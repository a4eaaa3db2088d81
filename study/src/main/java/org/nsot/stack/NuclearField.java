package org.nsot.stack;

import org.nsot.scenario.DeviceParameter;
import org.nsot.scenario.DeviceScenario;
import org.nsot.torque.NuclearTorque;

/// What acts on a nucleus of a device, as a magnetic field: a rate divided by gamma where it is a rate.
enum NuclearField {
    APPLIED("applied field *B*", false),
    KNIGHT("Knight field *KB*", true),
    OERSTED("Oersted field", false),
    OERSTED_CHANGE("its change over *d*_N", false),
    FIELD_LIKE("field-like torque of *μ*", true),
    DAMPING_LIKE("damping-like torque of *μ*", true),
    RELAXATION("relaxation, 1/|*γ*_I|*T*_2", false),
    KORRINGA("electrons alone, 1/|*γ*_I|*T*_1", true);

    private final String label;
    private final boolean byRoute;

    NuclearField(String label, boolean byRoute) {
        this.label = label;
        this.byRoute = byRoute;
    }

    /// Its name as markup.
    String label() {
        return label;
    }

    /// Whether it depends on the route to the torque.
    boolean isByRoute() {
        return byRoute;
    }

    /// Its magnitude, in T.
    double tesla(NuclearTorque torque, DeviceScenario device) {
        return Math.abs(signed(torque, device));
    }

    private double signed(NuclearTorque torque, DeviceScenario device) {
        double j = device.si(DeviceParameter.CURRENT);
        double mu = device.point().spinAccumulationJoule();
        double gamma = torque.gyromagneticRatio();
        double layer = device.si(DeviceParameter.LAYER_THICKNESS);
        return switch (this) {
            case APPLIED -> device.si(DeviceParameter.FIELD);
            case KNIGHT -> torque.knightShift() * device.si(DeviceParameter.FIELD);
            case OERSTED -> device.strip().oerstedField().tesla(j, layer / 2, 0);
            case FIELD_LIKE -> torque.equivalentFieldTeslaPerJoule() * mu;
            case RELAXATION -> 1 / (gamma * device.si(DeviceParameter.T2));
            case KORRINGA ->
                1 / (gamma * torque.korringaTimeSecond(device.point().temperatureKelvin()));
            case DAMPING_LIKE -> torque.gainPerSecondPerJoule() * mu / gamma;
            case OERSTED_CHANGE -> device.strip().oerstedField().gradientTeslaPerM(j, layer / 2) * layer;
        };
    }
}
