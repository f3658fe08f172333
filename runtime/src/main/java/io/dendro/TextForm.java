package io.dendro;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How values of one kind are written as text.
 *
 * @param allowed what may be written, to follow the word "expected"
 * @param reading fails with any exception on what is not allowed
 * @param writing the reverse of reading
 */
record TextForm<T>(String allowed, Function<String, T> reading, Function<T, String> writing) {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m)");

    static final TextForm<String> TEXT = new TextForm<>("a text", text -> text, text -> text);

    /** A text that no message may repeat. */
    static final TextForm<String> SECRET = new TextForm<>("a text, never shown", text -> text, text -> text);

    static final TextForm<Boolean> FLAG = new TextForm<>("true or false", TextForm::flag, String::valueOf);

    static final TextForm<Path> FILE = new TextForm<>("a file", TextForm::file, Path::toString);

    static final TextForm<Integer> COUNT =
            new TextForm<>("a whole number from 1 to " + Integer.MAX_VALUE, Integer::valueOf, String::valueOf);

    static final TextForm<Duration> TIME =
            new TextForm<>("a number with a unit, such as 500ms, 5s or 2m", TextForm::duration, TextForm::text);

    static final TextForm<ZoneId> ZONE =
            new TextForm<>("a time zone, such as Europe/Berlin or +08:00", ZoneId::of, ZoneId::getId);

    static final TextForm<Optional<TimePrecision>> PRECISION =
            new TextForm<>("ms, us or ns", text -> Optional.of(TimePrecision.of(text)), precision -> precision
                    .map(TimePrecision::symbol)
                    .orElse(""));

    static final TextForm<List<Endpoint>> NODES = new TextForm<>(
            "host:port,host:port, IPv6 addresses in brackets",
            text -> Stream.of(text.split(",", -1)).map(Endpoint::parse).toList(),
            Endpoint::text);

    /** The names of an enum's constants, in any case. */
    static <E extends Enum<E>> TextForm<E> nameOf(Class<E> type) {
        String names = Stream.of(type.getEnumConstants()).map(TextForm::name).collect(Collectors.joining(" or "));
        return new TextForm<>(names, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)), TextForm::name);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Path file(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        return Path.of(text);
    }

    private static Duration duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private static String text(Duration duration) {
        long millis = duration.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }
}
