package io.dendro.mapping;

import io.dendro.Tablet;
import io.dendro.model.MeasurementSchema;
import java.time.LocalDate;
import java.util.List;

/** A tablet that keeps nothing but the length of texts and bytes. */
final class LengthCount implements Tablet {

    private int length;

    /** The characters of the texts and the bytes so far. */
    int length() {
        return length;
    }

    @Override
    public String device() {
        return "";
    }

    @Override
    public List<MeasurementSchema> columns() {
        return List.of();
    }

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public int bytes() {
        return length;
    }

    @Override
    public void clear(String device) {
        length = 0;
    }

    @Override
    public void addRow(long time) {}

    @Override
    public int[] emptyRows() {
        return new int[0];
    }

    @Override
    public void putBoolean(int column, boolean value) {}

    @Override
    public void putInt(int column, int value) {}

    @Override
    public void putLong(int column, long value) {}

    @Override
    public void putFloat(int column, float value) {}

    @Override
    public void putDouble(int column, double value) {}

    @Override
    public void putDate(int column, LocalDate value) {}

    @Override
    public void putText(int column, String value) {
        length += value.length();
    }

    @Override
    public void putBytes(int column, byte[] value) {
        length += value.length;
    }
}
