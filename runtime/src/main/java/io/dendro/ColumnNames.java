package io.dendro;

import io.dendro.model.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds columns by the names that users give them. */
record ColumnNames(List<ResultColumn> columns) {

    /**
     * The index of the first column of this name, or of the only one whose path ends with it.
     *
     * @throws IllegalArgumentException if there is none, or several whose paths end with it
     */
    int find(String name) {
        int exact = indexes(name::equals).findFirst().orElse(-1);
        if (exact >= 0) {
            return exact;
        }
        List<Integer> ending =
                indexes(header -> header.endsWith("." + name)).boxed().toList();
        if (ending.size() == 1) {
            return ending.get(0);
        }
        throw new IllegalArgumentException(ending.isEmpty() ? unknown(name) : ambiguous(name, ending));
    }

    private IntStream indexes(java.util.function.Predicate<String> fits) {
        return IntStream.range(0, columns.size())
                .filter(i -> fits.test(columns.get(i).name()));
    }

    private String unknown(String name) {
        if (columns.isEmpty()) {
            return "the result has no column '" + name + "', and no other: no series matches its statement";
        }
        List<String> names = columns.stream().map(ResultColumn::name).toList();
        List<String> candidates = new ArrayList<>(names);
        names.forEach(header -> candidates.add(header.substring(header.lastIndexOf('.') + 1)));
        return "the result has no column '" + name + "'"
                + NearestName.of(name, candidates)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; it has " + names);
    }

    private String ambiguous(String name, List<Integer> ending) {
        return "several columns of the result end with '" + name + "': "
                + ending.stream().map(i -> columns.get(i).name()).toList()
                + "; give the whole name, or end the statement with ALIGN BY DEVICE";
    }
}
