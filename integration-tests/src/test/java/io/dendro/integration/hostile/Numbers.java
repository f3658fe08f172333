package io.dendro.integration.hostile;

/** Comparison as Java's operators do it, and as IoTDB should: NaN compares with nothing, -0.0 is 0.0. */
final class Numbers {
    private Numbers() {}

    static boolean isNaN(Object value) {
        return value instanceof Float || value instanceof Double ? Double.isNaN(((Number) value).doubleValue()) : false;
    }

    static boolean isFinite(Object value) {
        return value instanceof Float || value instanceof Double
                ? Double.isFinite(((Number) value).doubleValue())
                : true;
    }

    static <V extends Comparable<? super V>> int compare(V left, V right) {
        return isZero(left) && isZero(right) ? 0 : left.compareTo(right);
    }

    static String remark(Object value) {
        return isZero(value) && !(value instanceof Integer || value instanceof Long)
                ? " (together with the other zero, its equal)"
                : "";
    }

    private static boolean isZero(Object value) {
        return value instanceof Number number && number.doubleValue() == 0.0;
    }
}
