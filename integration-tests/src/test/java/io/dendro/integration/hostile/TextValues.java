package io.dendro.integration.hostile;

import static io.dendro.integration.entity.TextReadingMapper.NOTE;

import io.dendro.integration.entity.TextReading;
import io.dendro.query.Case;
import io.dendro.query.Selectable;
import io.dendro.query.TextColumn;
import io.dendro.query.UserFunction;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a query can compute with a text of the user's, each with its meaning in plain Java.
 *
 * @param meaning of the user's text and a stored one
 * @param taken which texts can stand there
 */
record TextValues(
        String name,
        BiFunction<TextColumn<TextReading>, String, Selectable<TextReading, ?>> asked,
        BiFunction<String, String, Object> meaning,
        Predicate<String> taken) {

    private static final Predicate<String> ANY = text -> true;
    private static final Predicate<String> NOT_EMPTY = text -> !text.isEmpty();

    static final List<TextValues> ALL = List.of(
            value(
                    "then",
                    (column, text) -> Case.when(column.isNotNull()).then(text).otherwise("x"),
                    (text, stored) -> text),
            value(
                    "second then",
                    (column, text) -> Case.when(column.eq("a"))
                            .then("x")
                            .when(column.ne("a"), text)
                            .otherwise("y"),
                    (text, stored) -> stored.equals("a") ? "x" : text),
            value(
                    "otherwise",
                    (column, text) -> Case.when(column.eq("a")).then("x").otherwise(text),
                    (text, stored) -> stored.equals("a") ? "x" : text),
            new TextValues(
                    "replace",
                    (column, text) -> column.replace(text, "<>"),
                    (text, stored) -> stored.replace(text, "<>"),
                    NOT_EMPTY),
            value(
                    "replace by",
                    (column, text) -> column.replace("a", text),
                    (text, stored) -> stored.replace("a", text)),
            value(
                    "concat",
                    (column, text) -> column.concat(
                            Case.when(column.isNotNull()).then(text).otherwise("x")),
                    (text, stored) -> stored + text),
            value(
                    "length",
                    (column, text) -> Case.when(column.isNotNull())
                            .then(text)
                            .otherwise("x")
                            .length(),
                    (text, stored) -> text.length()),
            value(
                    "lower",
                    (column, text) ->
                            Case.when(column.ne("b")).then(text).otherwise("x").lower(),
                    (text, stored) -> text.toLowerCase(Locale.ROOT)),
            value(
                    "compareTo",
                    (column, text) -> column.compareTo(
                            Case.when(column.isNotNull()).then(text).otherwise("x")),
                    (text, stored) -> stored.compareTo(text)),
            new TextValues("locate", TextColumn::locate, (text, stored) -> stored.indexOf(text), NOT_EMPTY),
            value(
                    "attribute s of string_contains",
                    (column, text) -> UserFunction.toBoolean("string_contains")
                            .with("s", text)
                            .of(NOTE),
                    (text, stored) -> stored.contains(text)),
            attribute(UserFunction.toBoolean("startswith"), "target", (text, stored) -> stored.startsWith(text)),
            attribute(UserFunction.toBoolean("endswith"), "target", (text, stored) -> stored.endsWith(text)),
            attribute(UserFunction.toText("concat"), "target1", (text, stored) -> stored + text),
            attribute(UserFunction.toText("const").with("type", "TEXT"), "value", (text, stored) -> text),
            value(
                    "attribute regex of string_matches",
                    (column, text) -> UserFunction.toBoolean("string_matches")
                            .with("regex", Pattern.quote(text))
                            .of(NOTE),
                    String::equals),
            value(
                    "key of an attribute that counts",
                    (column, text) -> UserFunction.toText("concat")
                            .with("target" + text, "<>")
                            .of(column),
                    (text, stored) -> stored + "<>"),
            value(
                    "key of an attribute that does not count",
                    (column, text) -> UserFunction.toBoolean("string_contains")
                            .with("s", "a")
                            .with(text, "b")
                            .of(NOTE),
                    (text, stored) -> stored.contains("a")));

    private static TextValues value(
            String name,
            BiFunction<TextColumn<TextReading>, String, Selectable<TextReading, ?>> asked,
            BiFunction<String, String, Object> meaning) {
        return new TextValues(name, asked, meaning, ANY);
    }

    private static TextValues attribute(
            UserFunction<?> function, String key, BiFunction<String, String, Object> meaning) {
        return value(
                "attribute " + key + " of " + function,
                (column, text) -> function.with(key, text).of(column),
                meaning);
    }
}
