package io.dendro.integration.schemas;

import io.dendro.integration.schemas.EntitySource.Form;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes instances of one random entity and takes them apart, whatever kind of type it is. */
final class Instances {
    private final EntitySource source;
    private final Class<?> type;
    private final Constructor<?> constructor;

    Instances(EntitySource source, Class<?> type) {
        this.source = source;
        this.type = type;
        constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
    }

    /** The types of the components, in their order. */
    List<Class<?>> types() throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        for (Component component : source.components()) {
            types.add(
                    source.form() == Form.FIELDS
                            ? type.getField(component.name()).getType()
                            : type.getMethod(component.name()).getReturnType());
        }
        return types;
    }

    /** The instance with these values, in the order of the components. */
    Object make(List<? extends @Nullable Object> values) throws ReflectiveOperationException {
        if (source.form() == Form.FIELDS) {
            Object instance = constructor.newInstance();
            for (int i = 0; i < values.size(); i++) {
                type.getField(source.components().get(i).name()).set(instance, values.get(i));
            }
            return instance;
        }
        return constructor.newInstance(source.parameters().stream()
                .map(parameter -> values.get(source.components().indexOf(parameter)))
                .toArray());
    }

    /** The values of an instance, in the order of the components. */
    List<@Nullable Object> values(Object instance) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Component component : source.components()) {
            values.add(
                    source.form() == Form.FIELDS
                            ? type.getField(component.name()).get(instance)
                            : type.getMethod(component.name()).invoke(instance));
        }
        return values;
    }
}
