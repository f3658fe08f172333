package io.dendro.processor.read.element;

import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** What stands around an element. */
public final class Surroundings {
    private Surroundings() {}

    /** The element, the type around it, and so on outwards to package and module. */
    public static Stream<Element> of(Element element) {
        Stream.Builder<Element> outwards = Stream.builder();
        for (@Nullable Element around = element; around != null; around = around.getEnclosingElement()) {
            outwards.add(around);
        }
        return outwards.build();
    }

    /** The type that a member belongs to. */
    public static Element owner(Element member) {
        return Objects.requireNonNull(member.getEnclosingElement(), "a member has an owner");
    }
}
