package io.dendro.processor.diagnostic;

import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * {@code @SuppressWarnings("dendro:D0703")}, or the bare code, accepts a warning: at the element or around it, out to the
 * module (Java allows the annotation on no package). Errors cannot be accepted.
 */
public final class Suppressions {

    /** Before a code, so that a reader of the source knows whose warning it is. */
    public static final String PREFIX = "dendro:";

    private Suppressions() {}

    static boolean cover(Element element, Problem problem) {
        if (problem.severity() == Severity.ERROR) {
            return false;
        }
        for (@Nullable Element around = element; around != null; around = around.getEnclosingElement()) {
            SuppressWarnings suppressed = around.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && names(suppressed, problem.code())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(SuppressWarnings suppressed, String code) {
        List<String> accepted = List.of(suppressed.value());
        return accepted.contains(PREFIX + code) || accepted.contains(code);
    }
}
