package io.dendro.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.dendro.processor.model.MapperType;
import javax.lang.model.element.Modifier;

/** The heads of the methods that a mapper must have. */
final class Overrides {
    private Overrides() {}

    static MethodSpec.Builder time(MapperType mapper) {
        return of("time", TypeName.LONG)
                .addParameter(mapper.entity(), "entity")
                .addParameter(RuntimeTypes.TIME_PRECISION, "precision");
    }

    static MethodSpec.Builder path(MapperType mapper) {
        return of("path", TypeName.VOID)
                .addParameter(mapper.entity(), "entity")
                .addParameter(RuntimeTypes.PATH_WRITER, "path");
    }

    static MethodSpec.Builder write(MapperType mapper) {
        return of("write", TypeName.VOID)
                .addParameter(mapper.entity(), "entity")
                .addParameter(RuntimeTypes.ROW_WRITER, "row");
    }

    static MethodSpec.Builder read(MapperType mapper) {
        return of("read", mapper.entity()).addParameter(RuntimeTypes.ROW_READER, "row");
    }

    private static MethodSpec.Builder of(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returned);
    }
}
