package io.dendro.integration.rules;

import java.util.function.Function;

/**
 * What the server does with one thing that the compiler refuses.
 *
 * @param code of the compiler's message
 * @param mistake in a few words
 * @param sent what is sent, as text for people
 * @param answer what the server must answer for the rule to be true
 * @param probe sends it and tells the answer
 */
record Fact(String code, String mistake, String sent, String answer, Function<UncheckedClient, String> probe) {

    /** A statement, and what becomes of it. */
    static Fact statement(String code, String mistake, String sql, String answer) {
        return new Fact(code, mistake, sql, answer, client -> client.execute(sql));
    }

    /** A statement for one row of a device, and what becomes of it. */
    static Fact row(String code, String mistake, String device, String answer) {
        return statement(code, mistake, "INSERT INTO " + device + "(time, v) VALUES (1, 1)", answer);
    }

    /** The request for one row of a device, and what becomes of it. */
    static Fact request(String code, String mistake, String device, String measurement, String answer) {
        return new Fact(
                code,
                mistake,
                "request: insert " + measurement + " into " + device,
                answer,
                client -> client.insert(device, measurement));
    }

    /** Some statements and requests, and what is there after them. */
    static Fact seen(String code, String mistake, String sent, String answer, Function<UncheckedClient, String> probe) {
        return new Fact(code, mistake, sent, answer, probe);
    }

    /** The name of the test. */
    @Override
    public String toString() {
        return code + " " + mistake + ": " + visible(sent);
    }

    /** Text with escapes for what a report cannot show. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        for (char character : text.toCharArray()) {
            boolean hidden = Character.isISOControl(character) || Character.isSurrogate(character);
            visible.append(hidden ? "\\u%04X".formatted((int) character) : String.valueOf(character));
        }
        return visible.toString();
    }
}
