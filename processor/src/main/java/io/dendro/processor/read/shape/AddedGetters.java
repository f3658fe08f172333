package io.dendro.processor.read.shape;

import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The getters that Lombok adds to a type, whether it has run already or not. */
public final class AddedGetters {
    private AddedGetters() {}

    /** What they return, by their names; only those that a mapper can call. */
    public static Map<String, TypeMirror> of(DeclaredType type, Viewpoint view) {
        Map<String, TypeMirror> getters = new TreeMap<>();
        new LombokAccessors(new Outline(type, view), new LombokAccess(view))
                .all().stream()
                        .filter(Signature::takesNothing)
                        .forEach(getter -> getters.putIfAbsent(getter.name(), getter.returned()));
        return getters;
    }
}
