package io.dendro.error;

import java.util.regex.Pattern;

/** The passwords that statements about users and pipes have in them. */
final class Secrets {

    /** How a statement may begin that has a secret in it, behind comments. */
    private static final Pattern CREATION = Pattern.compile(
            "(?:\\s++|/\\*.*?\\*/|--[^\\n]*+\\n)*+(?:CREATE|ALTER)\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern OF_SECRETS = Pattern.compile("\\b(?:USER|PIPE)\\b|PASSWORD", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("'[^']*'?|\"[^\"]*\"?");

    private Secrets() {}

    /** The statement; one about a user or a pipe without its quoted texts. */
    static String hiddenIn(String statement) {
        return CREATION.matcher(statement).lookingAt()
                        && OF_SECRETS.matcher(statement).find()
                ? QUOTED.matcher(statement).replaceAll("'****'")
                : statement;
    }
}
