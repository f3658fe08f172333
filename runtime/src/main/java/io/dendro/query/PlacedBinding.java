package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.error.Context;
import io.dendro.error.MappingException;
import java.util.function.Supplier;

/** Adds to a failure to read a row which row it was: the entity, the device and the time. */
record PlacedBinding<R>(Class<?> entity, RowBinding<R> binding) implements RowBinding<R> {

    @Override
    public Supplier<R> bind(ResultSet result) {
        Supplier<R> rows = binding.bind(result);
        return () -> {
            try {
                return rows.get();
            } catch (MappingException e) {
                throw new MappingException(e.getMessage() + " (" + row(result) + ")", device(result), e);
            }
        };
    }

    private String row(ResultSet result) {
        String row = entity.getSimpleName();
        return result.hasTime() ? row + ", time " + result.precision().instant(result.time()) : row;
    }

    /** The device, or in a result of last values its series. */
    private static Context device(ResultSet result) {
        int device = Math.max(result.find("Device"), result.find("Timeseries"));
        return device < 0 ? Context.NONE : Context.ofDevice(String.valueOf(result.getText(device)));
    }
}
