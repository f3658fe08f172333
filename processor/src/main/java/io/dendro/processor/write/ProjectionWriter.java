package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.dendro.processor.model.ItemModel;
import io.dendro.processor.model.ItemModel.Absence;
import io.dendro.processor.model.ItemModel.Column;
import io.dendro.processor.model.ProjectionModel;
import io.dendro.processor.model.ProjectionModel.Constructors;
import io.dendro.processor.model.ProjectionModel.Rows;
import io.dendro.processor.name.GeneratedNames;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the source file of a projection. */
public final class ProjectionWriter {
    private static final String UNREADABLE = "unreadableProjection";

    private final String generator;

    /**
     * A writer.
     *
     * @param generator the qualified name of the processor, for {@code @Generated}
     */
    public ProjectionWriter(String generator) {
        this.generator = generator;
    }

    /**
     * The source file.
     *
     * @param origin the record's element, so that build tools know what the file was made from
     */
    public JavaFile write(ProjectionModel projection, Element origin) {
        TypeSpec.Builder type = ClassHead.of(projection.type(), generator, origin)
                .addField(constant(projection))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (projection.isSkeleton()) {
            type.addJavadoc(
                            "Stands in for the projection {@link $T} until its errors are corrected.",
                            projection.type().entityClass())
                    .addMethod(unreadable(projection));
        } else {
            type.addJavadoc(
                    "Selects {@link $T} from {@link $T}.", projection.type().entityClass(), projection.entity());
        }
        return ClassHead.file(projection.type(), type);
    }

    private static FieldSpec constant(ProjectionModel projection) {
        return FieldSpec.builder(
                        type(projection),
                        GeneratedNames.projectionConstant(projection.type().entityClass()),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(projection.isSkeleton() ? CodeBlock.of("$L()", UNREADABLE) : made(projection))
                .build();
    }

    private static ParameterizedTypeName type(ProjectionModel projection) {
        return ParameterizedTypeName.get(
                projection.rows() == Rows.GROUPED ? RuntimeTypes.GROUP_PROJECTION : RuntimeTypes.ROW_PROJECTION,
                projection.entity(),
                projection.type().entity());
    }

    private static CodeBlock made(ProjectionModel projection) {
        CodeBlock items = projection.items().stream()
                .map(item -> column(item.column(), projection))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                "$T.of($>$>\n$T.class,\n$T.of($>$>\n$L$<$<),\nrow -> new $T($>$>\n$L$<$<))$<$<",
                type(projection).rawType(),
                projection.type().entityClass(),
                List.class,
                items,
                projection.type().entityClass(),
                values(projection));
    }

    private static CodeBlock column(Column column, ProjectionModel projection) {
        if (column instanceof Column.Aggregate aggregate) {
            return CodeBlock.of("$T.$L.$L()", projection.mapper(), aggregate.constant(), aggregate.method());
        }
        return column instanceof Column.OfEntity own
                ? CodeBlock.of("$T.$L", projection.mapper(), own.constant())
                : CodeBlock.of("$T.end()", RuntimeTypes.WINDOW);
    }

    private static CodeBlock values(ProjectionModel projection) {
        return IntStream.range(0, projection.items().size())
                .mapToObj(i -> value(projection.items().get(i), i, projection.constructors()))
                .collect(CodeBlock.joining(",\n"));
    }

    /** With one constructor, the compiler finds out the type. */
    private static CodeBlock value(ItemModel item, int index, Constructors constructors) {
        String method = item.absence() == Absence.NULL ? "getNullable" : "get";
        return constructors == Constructors.ONE
                ? CodeBlock.of("row.$L($L)", method, index)
                : CodeBlock.of("row.<$T>$L($L)", item.type(), method, index);
    }

    private static MethodSpec unreadable(ProjectionModel projection) {
        return MethodSpec.methodBuilder(UNREADABLE)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type(projection))
                .addStatement("throw new $T($S)", IllegalStateException.class, "the projection did not compile")
                .build();
    }
}
