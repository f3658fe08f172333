package io.dendro.processor.model;

import io.dendro.annotation.NullPolicy;
import io.dendro.processor.model.PartModel.Value.Use;
import io.dendro.processor.model.ValueModel.Direction;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EmbeddedDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.PartDeclaration;
import io.dendro.processor.read.ShapeDeclaration;
import io.dendro.processor.read.shape.Property;
import io.dendro.processor.type.Nullness;
import java.util.EnumSet;
import java.util.Set;

/** Builds the models of a type and of what is embedded in it. */
final class ShapeModels {
    private final ComponentModels components;
    private final NullPolicy policy;

    ShapeModels(EntityDeclaration entity) {
        this.components = new ComponentModels(entity);
        this.policy = entity.timeseries().nulls();
    }

    ShapeModel of(ShapeDeclaration shape) {
        return new ShapeModel(
                shape.type(),
                shape.parts().stream().map(this::part).toList(),
                shape.construction()
                        .found()
                        .orElseThrow(() -> new IllegalArgumentException(shape.text() + " cannot be made")));
    }

    private PartModel part(PartDeclaration part) {
        if (part.content() instanceof EmbeddedDeclaration embedded) {
            return new PartModel.Embedded(
                    part.property(),
                    part.source(),
                    of(embedded.shape().orElseThrow()),
                    embedded.name(),
                    neverNull(embedded));
        }
        ComponentDeclaration component = (ComponentDeclaration) part.content();
        return new PartModel.Value(part.property(), part.source(), components.of(component), use(part, component));
    }

    private Set<Direction> neverNull(EmbeddedDeclaration embedded) {
        Set<Direction> ways = EnumSet.noneOf(Direction.class);
        if (policy == NullPolicy.REJECT && embedded.nullness() != Nullness.NULLABLE) {
            ways.add(Direction.WRITTEN);
        }
        if (embedded.nullness() == Nullness.NON_NULL) {
            ways.add(Direction.READ);
        }
        return ways;
    }

    private static Use use(PartDeclaration part, ComponentDeclaration component) {
        if (component.isReadOnly()) {
            return Use.READ_ONLY;
        }
        return part.use() == Property.Use.STORED ? Use.STORED : Use.COMPUTED;
    }
}
