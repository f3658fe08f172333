package io.dendro.processor.text;

import io.dendro.model.NearestName;
import io.dendro.processor.text.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words after the first that say which statement it is. Only what is nearly one of them is a mistake: a word like none
 * of them may come with a later server.
 */
final class Heads {
    /** What may follow, in either model, in servers up to 2.0.10. */
    private static final Map<String, List<String>> FOLLOWING = following(
            """
            ALTER: DATABASE STORAGE TIMESERIES SCHEMA DEVICE PIPE USER VIEW TABLE MODEL OR
            ALTER DEVICE: TEMPLATE
            ALTER SCHEMA: TEMPLATE
            COUNT: DATABASES STORAGE DEVICES TIMESERIES NODES TIMESLOTID TIMEPARTITION
            CREATE: DATABASE STORAGE TIMESERIES ALIGNED SCHEMA DEVICE FUNCTION TRIGGER STATELESS STATEFUL CONTINUOUS CQ\
             PIPE PIPEPLUGIN TOPIC MODEL VIEW USER ROLE TABLE INDEX SERVICE EXTERNAL OR
            CREATE ALIGNED: TIMESERIES
            CREATE DEVICE: TEMPLATE
            CREATE SCHEMA: TEMPLATE
            DEACTIVATE: SCHEMA DEVICE TEMPLATE
            DELETE: FROM DATABASE STORAGE PARTITION TIMESERIES DEVICES VIEW
            DROP: DATABASE STORAGE PARTITION TIMESERIES SCHEMA DEVICE FUNCTION TRIGGER CONTINUOUS CQ PIPE PIPEPLUGIN TOPIC\
             SUBSCRIPTION MODEL VIEW USER ROLE TABLE INDEX SERVICE
            DROP DEVICE: TEMPLATE
            DROP SCHEMA: TEMPLATE
            INSERT: INTO
            SET: STORAGE TTL SCHEMA DEVICE SPACE THROTTLE CONFIGURATION SYSTEM SQL_DIALECT
            SHOW: AINODES ALL AVAILABLE CHILD CLUSTER CLUSTERID CLUSTER_ID CONFIGNODES CONFIGURATION CONTINUOUS CQS CREATE\
             CURRENT_DATABASE CURRENT_SQL_DIALECT CURRENT_TIMESTAMP CURRENT_USER DATA DATABASES DATANODES DEVICE DEVICES\
             FLUSH FUNCTIONS INDEXES LATEST LOADED LOCK LOGICAL MODELS NODES PATHS PIPE PIPEPLUGINS PIPES PROCESSLIST\
             QUERIES QUERY QUERY_RESOURCE REGIONID REGIONS REPAIR ROLE SCHEMA SERVICES SPACE STORAGE SUBSCRIPTIONS\
             TABLES THROTTLE TIMEPARTITION TIMESERIES TIMESLOTID TOPIC TOPICS TRIGGERS TTL USER VARIABLES VERSION VIEW VIEWS
            SHOW CHILD: PATHS NODES
            SHOW DEVICE: TEMPLATES
            SHOW LATEST: TIMESERIES
            UNSET: TTL SCHEMA DEVICE
            """);

    private Heads() {}

    static List<Mistake> mistakes(Tokens tokens) {
        int first = tokens.get(0).isWord("DEBUG") ? 1 : 0;
        return mistakes(tokens, first, first + 1, tokens.get(first).upperCase());
    }

    private static List<Mistake> mistakes(Tokens tokens, int first, int next, String head) {
        if (follows(head, tokens.get(next))) {
            String longer = head + " " + tokens.get(next).upperCase();
            return mistakes(tokens, first, next + 1, longer);
        }
        return FOLLOWING.containsKey(head)
                ? near(tokens, first, next, head).or(() -> plural(tokens, first, next)).stream()
                        .toList()
                : List.of();
    }

    private static boolean follows(String head, Token token) {
        return FOLLOWING.getOrDefault(head, List.of()).contains(token.upperCase());
    }

    private static Optional<Mistake> near(Tokens tokens, int first, int next, String head) {
        Token token = tokens.get(next);
        return token.kind() == Kind.WORD
                ? NearestName.of(token.text(), FOLLOWING.getOrDefault(head, List.of()))
                        .map(meant -> mistake(tokens, tokens.get(first), token, head + " " + meant))
                : Optional.empty();
    }

    /** SHOW DEVICE begins another statement than SHOW DEVICES; with a path behind it, that one is not meant. */
    private static Optional<Mistake> plural(Tokens tokens, int first, int next) {
        Token last = tokens.get(next - 1);
        String meant = last.upperCase() + "S";
        boolean ends = tokens.isEnd(next) || tokens.isRoot(next);
        String before = tokens.get(first).upperCase();
        return ends && FOLLOWING.getOrDefault(before, List.of()).contains(meant)
                ? Optional.of(mistake(tokens, tokens.get(first), last, before + " " + meant))
                : Optional.empty();
    }

    private static Mistake mistake(Tokens tokens, Token first, Token wrong, String meant) {
        String written = tokens.statement().substring(first.start(), wrong.end());
        return Mistake.of(
                TextProblem.STATEMENT_MISSPELLED,
                tokens.statement(),
                wrong.start(),
                written,
                "did you mean " + meant + "?");
    }

    private static Map<String, List<String>> following(String table) {
        return table.lines()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(
                        line -> line[0], line -> List.of(line[1].split(" ")), (one, other) -> one, TreeMap::new));
    }
}
