package io.dendro.mapping;

import io.dendro.error.InsertException.Failure;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measurements that a server says it refused. Its text is the only place where it tells them. */
final class RefusedMeasurements {

    private static final Pattern LIST = Pattern.compile("insert measurements \\[([^\\]]*)\\]");

    private RefusedMeasurements() {}

    static List<String> of(Failure failure) {
        Matcher list = LIST.matcher(failure.reason());
        return list.find() ? Arrays.asList(list.group(1).split(", ")) : List.of();
    }
}
