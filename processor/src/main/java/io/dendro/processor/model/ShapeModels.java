package io.dendro.processor.model;

import io.dendro.processor.model.PartModel.Value.Use;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EmbeddedDeclaration;
import io.dendro.processor.read.PartDeclaration;
import io.dendro.processor.read.ShapeDeclaration;
import io.dendro.processor.read.shape.Property;

/** Builds the models of a type and of what is embedded in it. */
final class ShapeModels {
    private final ComponentModels components;

    ShapeModels(ComponentModels components) {
        this.components = components;
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
                    part.property(), part.source(), of(embedded.shape().orElseThrow()));
        }
        ComponentDeclaration component = (ComponentDeclaration) part.content();
        return new PartModel.Value(part.property(), part.source(), components.of(component), use(part, component));
    }

    private static Use use(PartDeclaration part, ComponentDeclaration component) {
        if (component.isReadOnly()) {
            return Use.READ_ONLY;
        }
        return part.use() == Property.Use.STORED ? Use.STORED : Use.COMPUTED;
    }
}
