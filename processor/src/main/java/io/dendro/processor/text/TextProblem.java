package io.dendro.processor.text;

import static io.dendro.processor.diagnostic.Severity.ERROR;
import static io.dendro.processor.diagnostic.Severity.WARNING;

import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;

/** What can be wrong with strings that hold paths or statements, besides the grammar of paths. */
public enum TextProblem implements Problem {
    NOT_A_STRING("D1001", ERROR, "@%s is on '%s', which %s; put it on a String, or remove it"),
    STATEMENT_EMPTY("D1002", ERROR, "the statement is empty; write one, such as SELECT or INSERT"),
    QUOTE_UNCLOSED("D1003", ERROR, "the quote %s is never closed; close it, and double one that belongs to the text"),
    CHARACTER_OUT_OF_PLACE("D1004", ERROR, "%s cannot stand in a statement outside quotes; %s"),
    BRACKET_WITHOUT_PARTNER("D1005", ERROR, "the bracket %s has no partner; add it, or remove this one"),
    STATEMENT_SECOND(
            "D1006", ERROR, "a second statement begins here, and one call runs one; give it a call of its own"),
    STATEMENT_MISSPELLED("D1007", ERROR, "no statement begins with %s; %s"),
    STATEMENT_UNFAMILIAR(
            "D1008",
            WARNING,
            "no statement that Dendro knows begins with %s; check its spelling, or accept it with"
                    + " @SuppressWarnings(\"dendro:D1008\")"),
    STATEMENT_WITHOUT_ROWS("D1009", ERROR, "%s returns no rows, and a query does; run it with execute"),
    STATEMENT_WITH_ROWS("D1010", ERROR, "%s returns rows, and an update returns none; run it with query"),
    CLAUSE_MISSPELLED("D1011", ERROR, "no clause begins with %s; did you mean %s?"),
    CHECK_FAILED(
            "D1012",
            WARNING,
            "the strings in %s could not be checked: %s; this is a fault of Dendro, please report it with the source of"
                    + " the type"),
    SELECT_INCOMPLETE("D1013", ERROR, "%s is missing here; a query reads SELECT a FROM root.b"),
    STATEMENT_UNFINISHED("D1014", ERROR, "nothing follows \"%s\", which ends no statement; complete it, or remove it"),
    SETTING_UNKNOWN("D1015", ERROR, "no %s is called %s; did you mean %s?"),
    ROOT_MISSING("D1016", ERROR, "a path begins with root, and this one with %s; write %s"),
    COMMENT("D1017", WARNING, "statements of the tree model have no comments; remove it");

    private final String code;
    private final Severity severity;
    private final String text;

    TextProblem(String code, Severity severity, String text) {
        this.code = code;
        this.severity = severity;
        this.text = text;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String text() {
        return text;
    }
}
