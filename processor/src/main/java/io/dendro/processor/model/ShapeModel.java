package io.dendro.processor.model;

import com.palantir.javapoet.TypeName;
import io.dendro.processor.shape.Construction;
import java.util.List;
import java.util.stream.Stream;

/** How an object is taken apart into values, and put together from them. */
public record ShapeModel(TypeName type, List<PartModel> parts, Construction construction) {

    public ShapeModel {
        parts = List.copyOf(parts);
    }

    /** All values, those of embedded objects in their places. */
    public Stream<PartModel.Value> values() {
        return parts.stream().flatMap(part -> {
            if (part instanceof PartModel.Embedded embedded) {
                return embedded.shape().values();
            }
            return Stream.of((PartModel.Value) part);
        });
    }

    /** The part that a property is. */
    public PartModel part(String property) {
        return parts.stream()
                .filter(part -> part.property().equals(property))
                .findFirst()
                .orElseThrow();
    }
}
