package io.dendro.processor.write;

import static com.palantir.javapoet.CodeBlock.joining;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.dendro.processor.model.ComponentModel;
import io.dendro.processor.model.EntityModel;
import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.model.NodeModel;
import io.dendro.processor.model.PartModel;
import io.dendro.processor.model.ShapeModel;
import io.dendro.processor.model.TimeModel;
import io.dendro.processor.model.ValueModel.Direction;
import io.dendro.processor.shape.Construction.ByConstructor;
import io.dendro.processor.type.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.Modifier;

/** {@code read(row)}: an entity from the values of a row; and a method for each object in it that needs statements. */
final class ReadMethods {
    /** The parameter of each of them. */
    static final String ROW = "row";

    private final Slots slots;
    private final HelperFields constants;
    private final FreeNames names = new FreeNames();
    private final List<MethodSpec> helpers = new ArrayList<>();

    private ReadMethods(EntityModel entity) {
        this.slots = new Slots(entity);
        this.constants = new HelperFields(entity);
    }

    static List<MethodSpec> of(EntityModel entity) {
        ReadMethods methods = new ReadMethods(entity);
        CodeBlock body = new Assembly(entity.shape(), methods::value).body("entity");
        List<MethodSpec> all = new ArrayList<>();
        all.add(Overrides.read(entity.type()).addCode(body).build());
        all.addAll(methods.helpers);
        return all;
    }

    private CodeBlock value(PartModel part) {
        return part instanceof PartModel.Embedded embedded
                ? embedded(embedded)
                : value(((PartModel.Value) part).column());
    }

    /** Null where none of its values is there, unless it is never null: then its parts say what to do without values. */
    private CodeBlock embedded(PartModel.Embedded embedded) {
        boolean isShort = isShort(embedded.shape());
        CodeBlock made = isShort
                ? new Assembly(embedded.shape(), this::value).expression()
                : CodeBlock.of("$L(row)", helper(embedded));
        if (embedded.isNeverNull(Direction.READ)) {
            return made;
        }
        return CodeBlock.of(isShort ? "$L\n? null\n: $L" : "$L ? null : $L", missing(embedded), made);
    }

    private String helper(PartModel.Embedded embedded) {
        String name = names.like("read" + capitalized(embedded.property()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(embedded.shape().type())
                .addParameter(RuntimeTypes.ROW_READER, "row");
        int place = helpers.size();
        method.addCode(new Assembly(embedded.shape(), this::value).body(variable(embedded.property())));
        helpers.add(place, method.build());
        return name;
    }

    /** Whether a reader takes it in at a glance, within the call that it is an argument of. */
    private static boolean isShort(ShapeModel shape) {
        return shape.construction() instanceof ByConstructor constructor
                && constructor.setters().isEmpty()
                && shape.parts().size() <= 4
                && shape.parts().stream().allMatch(PartModel.Value.class::isInstance);
    }

    private CodeBlock missing(PartModel.Embedded embedded) {
        return SlotRange.of(embedded.shape(), slots).stream()
                .map(range -> CodeBlock.of("row.isMissing($L, $L)", range.from(), range.to()))
                .collect(joining("$W&& "));
    }

    private CodeBlock value(ComponentModel component) {
        if (component instanceof TimeModel time) {
            return time.unit()
                    .map(unit -> CodeBlock.of("row.time($T.$L)", TimeUnit.class, unit))
                    .orElse(CodeBlock.of("row.time()"));
        }
        if (component instanceof NodeModel node) {
            return value(RowMethods.node(node.type()), node.index(), node.type());
        }
        MeasurementModel measurement = (MeasurementModel) component;
        return new MeasurementRead(measurement, slots.of(measurement), constants).expression();
    }

    private static CodeBlock value(String method, int slot, JavaType type) {
        return type instanceof JavaType.Enumeration enumeration
                ? CodeBlock.of("row.$L($L, $T.class)", method, slot, enumeration.name())
                : CodeBlock.of("row.$L($L)", method, slot);
    }

    private static String capitalized(String property) {
        return Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    private static String variable(String property) {
        return property.equals("row") ? "row_" : property;
    }
}
