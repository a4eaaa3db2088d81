package org.nsot.export.field;

/// The longest of many vectors, where it is, and their root mean square length. Squares neither overflow nor vanish:
/// the sum is kept relative to the longest so far.
final class Extreme {
    private double longest;
    private int i;
    private int j;
    private int k;
    private double sum;
    private long count;

    void take(double x, double y, double z, int atI, int atJ, int atK) {
        double length = length(x, y, z);
        count++;
        if (length > longest) {
            double ratio = longest / length;
            sum = sum * ratio * ratio + 1;
            longest = length;
            i = atI;
            j = atJ;
            k = atK;
        } else if (length > 0) {
            double ratio = length / longest;
            sum += ratio * ratio;
        }
    }

    private static double length(double x, double y, double z) {
        double largest = Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(z)));
        if (largest == 0) {
            return 0;
        }
        double a = x / largest;
        double b = y / largest;
        double c = z / largest;
        return largest * Math.sqrt(a * a + b * b + c * c);
    }

    double length() {
        return longest;
    }

    int[] at() {
        return new int[] {i, j, k};
    }

    long count() {
        return count;
    }

    double rootMeanSquare() {
        return count == 0 ? 0 : longest * Math.sqrt(sum / count);
    }
}
