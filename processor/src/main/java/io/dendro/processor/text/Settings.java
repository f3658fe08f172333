package io.dendro.processor.text;

import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.NearestName;
import io.dendro.processor.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Misspelled data types, encodings and compressors of new series. A name like none of them may be a later server's. */
final class Settings {
    private static final List<String> COMPRESSORS = names(Compressor.values());
    private static final Map<String, List<String>> NAMES = Map.of(
            "DATATYPE",
            names(DataType.values()),
            "ENCODING",
            names(Encoding.values()),
            "COMPRESSION",
            COMPRESSORS,
            "COMPRESSOR",
            COMPRESSORS);

    private Settings() {}

    static List<Mistake> mistakes(Tokens tokens) {
        List<Mistake> mistakes = new ArrayList<>();
        boolean creates = tokens.get(0).isWord("CREATE") || tokens.get(0).isWord("ALTER");
        for (int i = 1; creates && i < tokens.size() && !hasKeysOfUsers(tokens.get(i)); i++) {
            if (tokens.get(i).isSymbol('=') && tokens.get(i + 1).kind() == Kind.WORD) {
                check(tokens, i, mistakes);
            }
        }
        return mistakes;
    }

    /** A tag too may be called encoding. */
    private static boolean hasKeysOfUsers(Token token) {
        return token.isWord("TAGS") || token.isWord("ATTRIBUTES");
    }

    private static void check(Tokens tokens, int equals, List<Mistake> mistakes) {
        String setting = tokens.get(equals - 1).upperCase();
        Token value = tokens.get(equals + 1);
        List<String> known = NAMES.getOrDefault(setting, List.of());
        if (!known.contains(value.upperCase())) {
            NearestName.of(value.text(), known)
                    .map(near -> Mistake.of(
                            TextProblem.SETTING_UNKNOWN,
                            tokens.statement(),
                            value.start(),
                            setting,
                            value.text(),
                            near))
                    .ifPresent(mistakes::add);
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
