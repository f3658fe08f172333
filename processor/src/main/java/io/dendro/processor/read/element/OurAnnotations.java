package io.dendro.processor.read.element;

import io.dendro.annotation.Aggregated;
import io.dendro.annotation.Convert;
import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Embedded;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Ignore;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timestamp;
import io.dendro.annotation.WindowEnd;
import io.dendro.annotation.WindowStart;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations that this processor reads. */
public final class OurAnnotations {
    private static final String PACKAGE = "io.dendro.annotation.";

    /** Those that say something of one component. */
    public static final List<Class<? extends Annotation>> OF_COMPONENTS = List.of(
            Timestamp.class,
            PathNode.class,
            Measurement.class,
            Embedded.class,
            Ignore.class,
            Convert.class,
            Enumerated.class,
            IfMissing.class,
            DeadBand.class);

    /** Those that mean nothing in what is embedded: time and path belong to the entity as a whole. */
    public static final List<Class<? extends Annotation>> OF_WHOLE_ENTITIES = List.of(Timestamp.class, PathNode.class);

    /** Those that say something of one component of a projection. */
    public static final List<Class<? extends Annotation>> OF_PROJECTIONS =
            List.of(Aggregated.class, WindowStart.class, WindowEnd.class);

    private OurAnnotations() {}

    /** Whether an element carries one. */
    public static boolean areOn(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(OurAnnotations::include);
    }

    /** Whether this is one. */
    public static boolean include(AnnotationMirror mirror) {
        return mirror.getAnnotationType().toString().startsWith(PACKAGE);
    }
}
