package io.dendro.integration.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of each hostile value, as tables for the manual: {@code hostile-values.md} in the build's folder. */
final class Outcomes {
    static final String WRITTEN = "written, read back equal, and hit alone by its condition and its delete";
    private static final Map<String, Outcomes> TABLES = new TreeMap<>();
    private static final int LONGEST_REASON = 160;

    private final List<String> rows = new ArrayList<>();

    private Outcomes() {}

    /** The table with a title, empty. */
    static synchronized Outcomes of(String title) {
        Outcomes table = new Outcomes();
        TABLES.put(title, table);
        return table;
    }

    void accepted(Object value) {
        add(value, WRITTEN);
    }

    void accepted(Object value, String remark) {
        add(value, remark);
    }

    void refused(Object value, Throwable reason) {
        String text = String.valueOf(reason.getMessage());
        add(value, "refused: " + (text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) + " ..." : text));
    }

    private void add(Object value, String outcome) {
        rows.add("| " + Legible.code(value) + " | " + Legible.cell(outcome) + " |");
    }

    static synchronized void write() throws IOException {
        StringBuilder text = new StringBuilder("# Hostile values\n");
        TABLES.forEach((title, table) -> text.append("\n## ")
                .append(title)
                .append("\n\n| value | outcome |\n|---|---|\n")
                .append(String.join("\n", table.rows))
                .append('\n'));
        Path folder = Path.of(System.getProperty("dendro.report.directory", "target"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("hostile-values.md"), text);
    }
}
