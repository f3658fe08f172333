package io.dendro.integration.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules that no server can confirm, because they are Dendro's own, and why Dendro has them. */
final class OursAlone {
    /** Topics whose rules are about Java source, by how their codes begin. */
    private static final Map<String, String> TOPICS = Map.of(
            "D01", "it is about the Java type, which the server never sees",
            "D03", "it is about binding components to nodes, which is done before anything is sent",
            "D04", "it is about the component that holds the time; the server gets a number",
            "D05", "it is about the Java type of a component, which the server never sees",
            "D08", "it is about entities together, and is held against the server beside its own tests",
            "D09", "it is about the processor itself",
            "D10", "it is about strings in Java source, and is held against the server beside its own tests",
            "D11", "it is about the record that a query is read into, which the server never sees");

    private static final Map<String, String> CODES = Map.of(
            "D0213", "placeholders are Dendro's: the server never sees two of one name",
            "D0217", "the server has no limit; Dendro stops at 255, beyond which a name is a mistake or an attack",
            "D0220", "it is about paths in statements, and is held against the server beside its own tests",
            "D0606", "the server takes any alias, and time and nothing too, which no query can then ask for",
            "D0708", "the server takes a dead band of any type, and of truth values and texts leaves out none",
            "D0711", "durations are written in Dendro's words",
            "D0712", "the server takes a tag without a name, of which nothing can then be asked",
            "D0715", "it is about the nodes of a template",
            "D0716", "what is set on series that are only read is never sent");

    private OursAlone() {}

    /** Why the server has no say in the rule of this code, if it has none. */
    static Optional<String> reason(String code) {
        return Optional.ofNullable(CODES.get(code)).or(() -> Optional.ofNullable(TOPICS.get(code.substring(0, 3))));
    }

    /** Where Dendro is narrower than the server within a rule that both have: the server takes these. */
    static List<Fact> narrower() {
        return List.of(
                taken("D0204", "a name of two backquotes", "root.it_rules.``"),
                taken("D0215", "a control character other than tab and line break", "root.it_rules.`a\u0001b`"),
                taken("D0215", "delete, a control character", "root.it_rules.`a\u007Fb`"),
                taken("D0217", "a node of more than 255 characters", "root.it_rules." + "x".repeat(256)),
                Fact.request("D0601", "delete, a control character", "root.it_rules.n", "`a\u007Fb`", "accepted"),
                Fact.request("D0601", "more than 255 characters", "root.it_rules.n", "x".repeat(256), "accepted"),
                Fact.request(
                        "D0219",
                        "a long database that was not created first",
                        "root.it_" + "x".repeat(60) + ".d",
                        "v",
                        "accepted"));
    }

    private static Fact taken(String code, String mistake, String device) {
        return Fact.row(code, mistake, device, UncheckedClient.ACCEPTED);
    }
}
