package io.dendro.query;

import java.util.List;

/** Sort keys as SQL. */
final class OrderText {

    private OrderText() {}

    static <E> List<String> of(List<Order<E>> keys, Rendering rendering) {
        return keys.isEmpty()
                ? List.of()
                : keys.stream().map(key -> of((Object) key, rendering)).toList();
    }

    static String of(Object key, Rendering rendering) {
        return key instanceof ValueOrder<?> value ? value.sql(rendering) : ((KeyOrder<?>) key).sql();
    }
}
