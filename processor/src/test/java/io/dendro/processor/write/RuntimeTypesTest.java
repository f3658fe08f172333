package io.dendro.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that are text go stale unnoticed: each must name a class of the runtime. */
class RuntimeTypesTest {

    @Test
    void every_name_is_a_class_of_the_runtime() throws IllegalAccessException {
        List<Field> names = Arrays.stream(RuntimeTypes.class.getDeclaredFields())
                .filter(field -> field.getType() == ClassName.class)
                .toList();

        assertThat(names).hasSizeGreaterThan(15);
        for (Field name : names) {
            String className = ((ClassName) name.get(null)).reflectionName();
            assertThat(className).satisfies(Class::forName);
        }
    }
}
