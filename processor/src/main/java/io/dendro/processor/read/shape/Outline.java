package io.dendro.processor.read.shape;

import io.dendro.processor.read.element.RecordFields;
import io.dendro.processor.read.element.Thrower;
import io.dendro.processor.read.shape.Signature.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A type with all that it inherits. Types of members are those that they have in this type, with its type arguments. */
final class Outline {
    private final DeclaredType type;
    private final Viewpoint view;
    private final List<TypeElement> lineage;
    private final List<TypeMirror> unknown = new ArrayList<>();
    private final List<VariableElement> fields;
    private final List<ExecutableElement> methods;

    Outline(DeclaredType type, Viewpoint view) {
        this.type = type;
        this.view = view;
        this.lineage = collected();
        this.fields = fields(lineage);
        this.methods = lineage.stream()
                .flatMap(around -> ElementFilter.methodsIn(around.getEnclosedElements()).stream())
                .toList();
    }

    DeclaredType type() {
        return type;
    }

    TypeElement element() {
        return (TypeElement) type.asElement();
    }

    /** The type, its superclasses and its interfaces, nearest first; without those of every class. */
    List<TypeElement> lineage() {
        return lineage;
    }

    /** Supertypes that do not exist, or not yet. */
    List<TypeMirror> unknownSupertypes() {
        return unknown;
    }

    /** Whether a use of the type, or of what it inherits, may raise a warning. */
    boolean isDeprecated() {
        return lineage.stream()
                .flatMap(around -> Stream.concat(Stream.of(around), around.getEnclosedElements().stream()))
                .anyMatch(element -> element.getAnnotation(Deprecated.class) != null);
    }

    /** The fields that each instance has, those of the furthest superclass first. */
    List<VariableElement> fields() {
        return fields;
    }

    /** The next field of the same name in a subclass, whatever its modifiers: there the name means that field. */
    Optional<Element> hiding(VariableElement field) {
        return lineage.stream()
                .takeWhile(around -> !around.equals(field.getEnclosingElement()))
                .filter(around -> around.getKind().isClass())
                .flatMap(around -> ElementFilter.fieldsIn(around.getEnclosedElements()).stream())
                .filter(nearer -> nearer.getSimpleName().equals(field.getSimpleName()))
                .reduce((nearest, next) -> next)
                .map(Element.class::cast);
    }

    /** The methods of each instance, the nearest first: what overrides stands before what it overrides. */
    Stream<ExecutableElement> methods() {
        return methods.stream();
    }

    TypeMirror typeOf(VariableElement field) {
        return view.types().asMemberOf(type, field);
    }

    Signature signatureOf(ExecutableElement method) {
        ExecutableType known = (ExecutableType) view.types().asMemberOf(type, method);
        List<Variable> parameters = IntStream.range(0, known.getParameterTypes().size())
                .mapToObj(i -> new Variable(
                        method.getParameters().get(i).getSimpleName().toString(),
                        known.getParameterTypes().get(i)))
                .toList();
        return new Signature(
                method.getSimpleName().toString(),
                parameters,
                known.getReturnType(),
                Thrower.of(method, known.getThrownTypes()));
    }

    static boolean isStatic(Element member) {
        return member.getModifiers().contains(Modifier.STATIC);
    }

    private static List<VariableElement> fields(List<TypeElement> lineage) {
        List<TypeElement> furthestFirst = new ArrayList<>(lineage);
        Collections.reverse(furthestFirst);
        return furthestFirst.stream()
                .flatMap(around -> RecordFields.inOrder(around).stream())
                .filter(field -> !isStatic(field))
                .toList();
    }

    private List<TypeElement> collected() {
        Map<String, TypeElement> found = new LinkedHashMap<>();
        Deque<TypeMirror> waiting = new ArrayDeque<>(List.of(type));
        while (!waiting.isEmpty()) {
            TypeMirror next = waiting.remove();
            if (next.getKind() == TypeKind.ERROR) {
                unknown.add(next);
            } else if (next.getKind() == TypeKind.DECLARED && !isOfEveryClass(next)) {
                TypeElement element = (TypeElement) ((DeclaredType) next).asElement();
                found.putIfAbsent(element.getQualifiedName().toString(), element);
                waiting.addAll(view.types().directSupertypes(next));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isOfEveryClass(TypeMirror type) {
        String name = ((TypeElement) ((DeclaredType) type).asElement())
                .getQualifiedName()
                .toString();
        return name.equals("java.lang.Object") || name.equals("java.lang.Record");
    }
}
