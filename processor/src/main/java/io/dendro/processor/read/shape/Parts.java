package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.Lombok;
import io.dendro.processor.read.element.TypeText;
import io.dendro.processor.shape.Materials;
import java.util.List;
import javax.lang.model.type.DeclaredType;

/**
 * What a type is made of.
 *
 * @param materials what an instance can be made with
 * @param calls what a mapper calls of it
 * @param unknownSupertypes those that do not exist, or not yet
 * @param isForLombok whether Lombok may change it, or what it inherits
 * @param isDeprecated whether a use of it may raise a warning
 */
public record Parts(
        List<Property> properties,
        Materials materials,
        Calls calls,
        List<String> unknownSupertypes,
        boolean isForLombok,
        boolean isDeprecated) {

    /** Takes a type apart. */
    public static Parts of(DeclaredType type, Viewpoint view) {
        Outline outline = new Outline(type, view);
        Surface surface = new SurfaceReader(outline, view).read();
        List<Property> properties = new PropertyReader(outline, surface, view).read();
        return new Parts(
                properties,
                new MaterialsReader(outline, surface, properties, view).read(),
                new Calls(outline, surface, view),
                outline.unknownSupertypes().stream().map(TypeText::of).toList(),
                outline.lineage().stream().anyMatch(Lombok::changes),
                outline.isDeprecated());
    }
}
