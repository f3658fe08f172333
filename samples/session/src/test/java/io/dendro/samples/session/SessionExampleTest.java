package io.dendro.samples.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionExampleTest {
    private final PrintStream console = System.out;

    @AfterEach
    void restore() {
        System.setOut(console);
    }

    @Test
    void saysWhatHappensInTheOrderOfTheClassicExample() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));

        SessionExample.main(new String[0]);

        List<String> lines = output.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).startsWith("server 2.").contains("times in ms");
        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "root.trial exists: false",
                        "root.factory exists: true",
                        "root.factory.m1.rpm exists: true",
                        "root.factory.m2.rpm is gone: true",
                        "inserted 5 records",
                        "inserted 200 rows in tablets",
                        "carried out",
                        "refused: CREATE DATABASE root.factory",
                        row("00", "20.5", "900"),
                        row("01", "null", "901"),
                        row("02", "21.0", "null"),
                        row("03", "21.5", "902"),
                        "raw:",
                        "  {time=2026-01-15T00:00:00Z, root.factory.m1.rpm=900}",
                        "  {time=2026-01-15T00:00:01Z, root.factory.m1.rpm=901}",
                        "  {time=2026-01-15T00:00:03Z, root.factory.m1.rpm=902}",
                        "last:",
                        "  {time=2026-01-15T00:00:03Z, Timeseries=root.factory.m1.rpm, Value=902, DataType=INT32}",
                        "aggregate:",
                        "  {COUNT(root.factory.m3.temperature)=100, MAX_VALUE(root.factory.m3.rpm)=998}",
                        "after the deletion:",
                        "closed");
    }

    private static String row(String second, String temperature, String rpm) {
        return "{time=2026-01-15T00:00:" + second + "Z, root.factory.m1.temperature=" + temperature
                + ", root.factory.m1.rpm=" + rpm + "}";
    }
}
