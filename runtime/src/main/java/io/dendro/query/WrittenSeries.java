package io.dendro.query;

/**
 * What SELECT INTO wrote into one series, in the words of the server.
 *
 * @param sourceDevice the path of the device that was read
 * @param sourceColumn what was computed of its rows, such as {@code avg(temperature)}
 * @param target the path of the series that was written
 * @param values how many values were written; missing values are not
 */
public record WrittenSeries(String sourceDevice, String sourceColumn, String target, long values) {}
