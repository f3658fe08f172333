package io.dendro.processor.check.value;

import io.dendro.model.DataType;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.JavaType;
import java.util.List;
import java.util.stream.Collectors;

/** A type that {@code @Measurement} names can hold the component. */
final class DataTypesFit implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT).forEach(component -> component
                .measurement()
                .ifPresent(measurement -> check(component, measurement.types(), diagnostics)));
    }

    private static void check(
            ComponentDeclaration component, Attribute<List<DataType>> types, Diagnostics diagnostics) {
        if (types.value().size() > 1) {
            diagnostics.report(
                    ValueProblem.TWO_DATA_TYPES,
                    types.location(),
                    component.name(),
                    types.value().size());
            return;
        }
        List<DataType> fitting = component.stored().dataTypes();
        types.value().stream()
                .filter(type -> !fitting.isEmpty() && !fitting.contains(type))
                .forEach(type -> diagnostics.report(
                        ValueProblem.DATA_TYPE_MISFIT,
                        types.location(),
                        component.name(),
                        component.type().text(),
                        type,
                        fitting.stream().map(DataType::name).collect(Collectors.joining(" or "))
                                + otherwise(component, type)));
    }

    /** Enums have numbers, too. */
    private static String otherwise(ComponentDeclaration component, DataType wanted) {
        boolean isOrdinal = wanted == DataType.INT32 && component.stored() instanceof JavaType.Enumeration;
        return isOrdinal ? ", or as INT32 with @Enumerated(EnumStorage.ORDINAL)" : "";
    }
}
