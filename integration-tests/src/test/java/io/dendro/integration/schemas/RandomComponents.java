package io.dendro.integration.schemas;

import io.dendro.integration.schemas.Component.Role;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.EncodingVerdict.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Components at random: each Java type in each encoding that the compiler accepts for it. */
final class RandomComponents {
    /**
     * A Java type and what it can be stored as.
     *
     * @param type as source
     */
    private record Form(String type, DataType dataType, Encoding encoding) {}

    private static final List<Form> FORMS = Stream.of(
                    forms(DataType.BOOLEAN, "boolean", "Boolean"),
                    forms(DataType.INT32, "int", "Integer", "short", "Short", "byte", "Byte"),
                    forms(DataType.INT64, "long", "Long"),
                    forms(DataType.FLOAT, "float", "Float"),
                    forms(DataType.DOUBLE, "double", "Double"),
                    forms(DataType.STRING, "String", "State"),
                    forms(DataType.TEXT, "String", "State"),
                    forms(DataType.BLOB, "byte[]"),
                    forms(DataType.DATE, "LocalDate"),
                    forms(DataType.TIMESTAMP, "Instant"))
            .flatMap(List::stream)
            .toList();

    private RandomComponents() {}

    private static List<Form> forms(DataType dataType, String... types) {
        return Arrays.stream(types)
                .flatMap(type -> Stream.concat(Stream.of(Encoding.DEFAULT), dataType.encodings().stream())
                        .map(encoding -> new Form(type, dataType, encoding)))
                .toList();
    }

    static Arbitrary<Component> time() {
        Arbitrary<String> ofInstants = Arbitraries.of("", "(truncate = true)");
        Arbitrary<String> ofNumbers = Arbitraries.of(TimeUnit.class)
                .flatMap(unit -> Arbitraries.of(
                        "(unit = TimeUnit." + unit + ")", "(unit = TimeUnit." + unit + ", truncate = true)"));
        return Arbitraries.oneOf(
                ofInstants.map(text -> component("time", "Instant", "@Timestamp" + text, Role.TIME)),
                ofNumbers.map(text -> component("time", "long", "@Timestamp" + text, Role.TIME)));
    }

    /** A component that fills the placeholder. */
    static Arbitrary<Component> node(String placeholder, Role role) {
        Arbitrary<String> types = role == Role.DATABASE
                ? Arbitraries.just("String")
                : Arbitraries.of("String", "String", "String", "int", "long", "short", "byte", "State");
        return Combinators.combine(types, RandomNames.identifier(), Arbitraries.of(true, true, false))
                .as((type, other, sameName) -> sameName
                        ? component(placeholder, type, "", role)
                        : component(other, type, "@PathNode(" + JavaText.literal(placeholder) + ")", role));
    }

    static Arbitrary<Component> measurement() {
        return Combinators.combine(
                        RandomNames.identifier(),
                        Arbitraries.of(FORMS),
                        Arbitraries.of(Compressor.class),
                        RandomNames.awkward().injectNull(0.7),
                        Arbitraries.of(true, false),
                        RandomSettings.ofSeries())
                .as((name, form, compressor, given, nullable, settings) -> new Component(
                        name,
                        nullable(form.type(), nullable),
                        annotation(form, compressor, given, settings),
                        Role.MEASUREMENT,
                        fidelity(form)));
    }

    private static Component component(String name, String type, String annotations, Role role) {
        return new Component(name, type, annotations, role, Fidelity.EXACT);
    }

    private static String nullable(String type, boolean nullable) {
        boolean primitive = Character.isLowerCase(type.charAt(0)) && !type.endsWith("]");
        if (primitive || !nullable) {
            return type;
        }
        return type.equals("byte[]") ? "byte @Nullable []" : "@Nullable " + type;
    }

    private static String annotation(Form form, Compressor compressor, @Nullable String given, List<String> settings) {
        List<String> attributes = new ArrayList<>(settings);
        if (given != null) {
            attributes.add(0, "value = " + JavaText.literal(given));
        }
        if (form.dataType() == DataType.TEXT) {
            attributes.add("type = DataType.TEXT");
        }
        if (form.encoding() != Encoding.DEFAULT) {
            attributes.add("encoding = Encoding." + form.encoding());
        }
        if (compressor != Compressor.DEFAULT) {
            attributes.add("compressor = Compressor." + compressor);
        }
        return attributes.isEmpty() ? "" : "@Measurement(" + String.join(", ", attributes) + ")";
    }

    private static Fidelity fidelity(Form form) {
        if (form.dataType().verdict(form.encoding()).outcome() == Outcome.FITS) {
            return Fidelity.EXACT;
        }
        return switch (form.encoding()) {
            case RLE, TS_2DIFF -> Fidelity.QUARTERS;
            case SPRINTZ -> Fidelity.SMALL;
            default -> Fidelity.APPROXIMATE;
        };
    }
}
