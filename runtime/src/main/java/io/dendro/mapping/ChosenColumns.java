package io.dendro.mapping;

import io.dendro.Tablet;
import io.dendro.model.MeasurementSchema;
import java.time.LocalDate;
import java.util.List;

/** A tablet that takes the values of all measurements of an entity, and passes on some. */
final class ChosenColumns implements Tablet {

    private final Tablet tablet;
    private final int[] places;

    /** @param places of each measurement its column in the tablet, or a negative number */
    ChosenColumns(Tablet tablet, int[] places) {
        this.tablet = tablet;
        this.places = places;
    }

    @Override
    public String device() {
        return tablet.device();
    }

    @Override
    public List<MeasurementSchema> columns() {
        return tablet.columns();
    }

    @Override
    public int rows() {
        return tablet.rows();
    }

    @Override
    public int bytes() {
        return tablet.bytes();
    }

    @Override
    public void clear(String device) {
        tablet.clear(device);
    }

    @Override
    public void addRow(long time) {
        tablet.addRow(time);
    }

    @Override
    public int[] emptyRows() {
        return tablet.emptyRows();
    }

    private boolean isChosen(int column) {
        return places[column] >= 0;
    }

    @Override
    public void putNull(int column) {
        if (isChosen(column)) {
            tablet.putNull(places[column]);
        }
    }

    @Override
    public void putBoolean(int column, boolean value) {
        if (isChosen(column)) {
            tablet.putBoolean(places[column], value);
        }
    }

    @Override
    public void putInt(int column, int value) {
        if (isChosen(column)) {
            tablet.putInt(places[column], value);
        }
    }

    @Override
    public void putLong(int column, long value) {
        if (isChosen(column)) {
            tablet.putLong(places[column], value);
        }
    }

    @Override
    public void putFloat(int column, float value) {
        if (isChosen(column)) {
            tablet.putFloat(places[column], value);
        }
    }

    @Override
    public void putDouble(int column, double value) {
        if (isChosen(column)) {
            tablet.putDouble(places[column], value);
        }
    }

    @Override
    public void putText(int column, String value) {
        if (isChosen(column)) {
            tablet.putText(places[column], value);
        }
    }

    @Override
    public void putBytes(int column, byte[] value) {
        if (isChosen(column)) {
            tablet.putBytes(places[column], value);
        }
    }

    @Override
    public void putDate(int column, LocalDate value) {
        if (isChosen(column)) {
            tablet.putDate(places[column], value);
        }
    }
}
