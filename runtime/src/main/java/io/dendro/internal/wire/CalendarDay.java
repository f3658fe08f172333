package io.dendro.internal.wire;

import java.time.LocalDate;

/** A DATE as the wire has it. */
public final class CalendarDay {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private CalendarDay() {}

    /**
     * The number {@code yyyymmdd}.
     *
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static int number(LocalDate day, String measurement) {
        int year = day.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("date " + day + " of measurement " + measurement
                    + " is outside the years 1000 to 9999 that a DATE can hold");
        }
        return year * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
