package io.dendro.query;

/** Which way a sort goes. */
enum Direction {
    ASC,
    DESC
}
