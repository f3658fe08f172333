package io.dendro.processor.write;

/** Text that a user chose, made safe to stand in a comment of generated code. */
final class CommentText {
    private CommentText() {}

    /** Nothing in the result ends the comment, and no backslash begins a Unicode escape. */
    static String of(String text) {
        return text.replace("\\", "&#92;").replace("*/", "*&#47;");
    }
}
