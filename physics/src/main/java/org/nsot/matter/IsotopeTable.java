package org.nsot.matter;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nsot.errors.EditDistance;
import org.nsot.errors.ErrorCode;
import org.nsot.errors.Refusal;

/// The table of nuclei.
///
/// Source: `stone2019` (recommended magnetic dipole moments, with diamagnetic correction), rounded to the
/// digits that
/// its uncertainty carries.
public final class IsotopeTable {
    private static final String STONE = "stone2019";
    private static final Map<String, Isotope> TABLE = table();

    private IsotopeTable() {}

    /// All nuclei, in the order of their mass.
    public static List<Isotope> all() {
        return List.copyOf(TABLE.values());
    }

    /// The nucleus of that name; `57Fe`, `Fe57`, `Fe-57` and `57fe` are the same.
    ///
    /// @throws Refusal NSOT-301 if the table does not hold it; the message names the nearest ones
    public static Isotope of(String name) {
        Isotope found = TABLE.get(canonical(name));
        if (found == null) {
            throw new Refusal(
                    ErrorCode.ISOTOPE_UNKNOWN,
                    "isotope = " + name,
                    TABLE.values().stream().map(Isotope::name).collect(Collectors.joining(", ")),
                    "did you mean " + String.join(" or ", nearest(name))
                            + "? For another nucleus give --spin and --moment");
        }
        return found;
    }

    private static String canonical(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != '-') {
                letters.append(c);
            }
        }
        return digits.append(letters).toString();
    }

    private static List<String> nearest(String name) {
        String wanted = canonical(name);
        return TABLE.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> EditDistance.between(wanted, e.getKey())))
                .limit(3)
                .map(e -> e.getValue().name())
                .toList();
    }

    private static Map<String, Isotope> table() {
        Map<String, Isotope> table = new LinkedHashMap<>();
        add(table, "1H", 1, 2.792847351, 9e-9);
        add(table, "7Li", 3, 3.256407, 1.2e-5);
        add(table, "23Na", 3, 2.21750, 3e-5);
        add(table, "27Al", 5, 3.64070, 2e-5);
        add(table, "29Si", 1, -0.555052, 3e-6);
        add(table, "51V", 7, 5.1464, 7e-4);
        add(table, "57Fe", 1, 0.09064, 7e-5);
        add(table, "63Cu", 3, 2.2259, 4e-4);
        add(table, "65Cu", 3, 2.3844, 4e-4);
        add(table, "93Nb", 9, 6.1630, 2e-3);
        add(table, "109Ag", 1, -0.13051, 5e-5);
        add(table, "115In", 9, 5.5326, 4e-4);
        add(table, "195Pt", 1, 0.6073, 7e-4);
        add(table, "197Au", 3, 0.1452, 2e-4);
        return table;
    }

    private static void add(
            Map<String, Isotope> table, String name, int doubledSpin, double moment, double uncertainty) {
        table.put(canonical(name), new Isotope(name, new Spin(doubledSpin), moment, uncertainty, STONE));
    }
}
