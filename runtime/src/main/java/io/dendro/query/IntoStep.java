package io.dendro.query;

import java.util.List;

/**
 * What SELECT INTO does with one device.
 *
 * @param nodes the raw nodes of the device's placeholders
 * @param source the path of the device that is read
 * @param target the path of the device that is written
 * @param assignments what can be computed there
 */
record IntoStep<T>(List<String> nodes, String source, String target, Assignments<T> assignments) {}
