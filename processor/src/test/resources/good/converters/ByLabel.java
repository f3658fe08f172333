package demo.converters;

import io.dendro.annotation.Converter;
import java.util.Locale;

final class ByLabel<E extends Enum<E>> implements Converter<E, String> {
    private final Class<E> type;

    ByLabel(Class<E> type) {
        this.type = type;
    }

    @Override
    public String toStored(E value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E fromStored(String stored) {
        return Enum.valueOf(type, stored.toUpperCase(Locale.ROOT));
    }
}
