package io.dendro.integration.rules;

import io.dendro.processor.diagnostic.Problem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is known of the rules, as tables for the manual: {@code rules.md} in the build's folder. */
final class RulesReport {
    private static final int LONGEST = 110;

    private RulesReport() {}

    static void write(List<Fact> proven, List<Fact> narrower) throws IOException, URISyntaxException {
        List<String> lines = new ArrayList<>();
        lines.add("# The compiler's rules against a real server\n");
        lines.add("## What the server refuses or loses too\n");
        facts(proven, lines);
        lines.add("\n## Where Dendro is narrower: the server takes these\n");
        facts(narrower, lines);
        lines.add("\n## Rules that are Dendro's alone\n\n| code | message | because |\n|---|---|---|");
        for (Problem message : Codes.all()) {
            if (proven.stream().noneMatch(fact -> fact.code().equals(message.code()))) {
                lines.add("| %s | %s | %s |"
                        .formatted(
                                message.code(),
                                message.title(),
                                OursAlone.reason(message.code()).orElse("?")));
            }
        }
        Path folder = Path.of(System.getProperty("dendro.report.directory", "target"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rules.md"), String.join("\n", lines) + "\n");
    }

    private static void facts(List<Fact> facts, List<String> lines) {
        lines.add("| code | mistake | sent | the server |\n|---|---|---|---|");
        for (Fact fact : facts) {
            lines.add("| %s | %s | ``` %s ``` | %s |"
                    .formatted(fact.code(), fact.mistake(), cell(fact.sent()), cell(fact.answer())));
        }
    }

    private static String cell(String text) {
        String visible = Fact.visible(text).replace("|", "\\|");
        return visible.length() > LONGEST ? visible.substring(0, LONGEST) + " ..." : visible;
    }
}
