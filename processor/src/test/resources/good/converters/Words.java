package demo.converters;

import java.util.List;

final class Words<T extends List<String>> implements Joined<String, T> {
    @Override
    public String toStored(T value) {
        return String.join(",", value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T fromStored(String stored) {
        return (T) List.of(stored.split(","));
    }
}
