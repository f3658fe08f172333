package io.dendro.processor.read.shape;

import java.util.List;
import java.util.stream.Stream;

/** The names by which Java people reach a property. */
final class PropertyNames {
    private PropertyNames() {}

    /** Methods that may give the property {@code load}: {@code getLoad()}, {@code isLoad()}, {@code load()}. */
    static List<String> getters(String property) {
        return Stream.concat(named(property).flatMap(name -> Stream.of("get" + name, "is" + name)), Stream.of(property))
                .toList();
    }

    /** Methods that may set it in an object: {@code setLoad}, {@code load}; for {@code isOpen} also {@code setOpen}. */
    static List<String> setters(String property) {
        Stream<String> own = Stream.concat(named(property).map(name -> "set" + name), Stream.of(property));
        return isPrefixed(property, "is")
                ? Stream.concat(own, Stream.of("set" + property.substring(2))).toList()
                : own.toList();
    }

    /** Methods that may set it in a builder: {@code load}, {@code setLoad}, {@code withLoad}. */
    static List<String> builderSetters(String property) {
        return List.of(property, "set" + capitalized(property), "with" + capitalized(property));
    }

    /** As it stands in a getter; beans keep the first letter of {@code xCoord}. */
    private static Stream<String> named(String property) {
        boolean isKept = property.length() > 1 && Character.isUpperCase(property.charAt(1));
        return isKept ? Stream.of(capitalized(property), property).distinct() : Stream.of(capitalized(property));
    }

    /** The property that a getter gives. */
    static String ofGetter(String method) {
        if (isPrefixed(method, "get")) {
            return decapitalized(method.substring(3));
        }
        return isPrefixed(method, "is") ? decapitalized(method.substring(2)) : method;
    }

    static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static boolean isPrefixed(String name, String prefix) {
        return name.startsWith(prefix)
                && name.length() > prefix.length()
                && Character.isUpperCase(name.charAt(prefix.length()));
    }
}
