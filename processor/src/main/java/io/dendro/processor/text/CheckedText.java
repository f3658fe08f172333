package io.dendro.processor.text;

import io.dendro.model.DeviceName;
import io.dendro.model.SeriesName;
import java.util.List;

/** What a text is meant to be, and so how it is checked. */
public enum CheckedText {
    DEVICE_PATH,
    SERIES_PATH,
    STATEMENT,
    /** A statement that returns rows. */
    QUERY,
    /** A statement that returns none. */
    UPDATE;

    /** What is surely wrong with the text; nothing where that cannot be known. */
    public List<Mistake> mistakes(String text) {
        return switch (this) {
            case DEVICE_PATH -> PathText.mistakes(text, DeviceName::parse);
            case SERIES_PATH -> PathText.mistakes(text, SeriesName::parse);
            case STATEMENT -> StatementText.mistakes(text, Rows.ANY);
            case QUERY -> StatementText.mistakes(text, Rows.SOME);
            case UPDATE -> StatementText.mistakes(text, Rows.NONE);
        };
    }
}
