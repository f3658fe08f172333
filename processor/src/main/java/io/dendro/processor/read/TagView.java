package io.dendro.processor.read;

import java.util.List;

/** {@code @Tag} as written, as a tag or as an attribute of a series. */
public record TagView(Attribute<String> name, Attribute<String> value) {

    static List<TagView> in(AnnotationReader annotation, String attribute) {
        return annotation.annotations(attribute).stream()
                .map(tag -> new TagView(tag.text("name", ""), tag.text("value", "")))
                .toList();
    }
}
