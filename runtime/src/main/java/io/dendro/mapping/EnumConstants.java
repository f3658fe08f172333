package io.dendro.mapping;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of enums by name, looked up without an exception where there is none. */
final class EnumConstants {

    private final @Nullable Map<String, Enum<?>>[] bySlot;

    EnumConstants(int slots) {
        this.bySlot = maps(slots);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Map<String, Enum<?>>[] maps(int count) {
        return new Map[count];
    }

    /** The constant of a name, or null; a slot is always asked for the same type. */
    <T extends Enum<T>> @Nullable T find(int slot, Class<T> type, String name) {
        Map<String, Enum<?>> known = bySlot[slot];
        if (known == null) {
            known = new HashMap<>();
            for (T constant : type.getEnumConstants()) {
                known.put(constant.name(), constant);
            }
            bySlot[slot] = known;
        }
        return type.cast(known.get(name));
    }
}
