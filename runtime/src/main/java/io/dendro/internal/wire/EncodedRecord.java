package io.dendro.internal.wire;

import java.util.List;

/**
 * A record in the wire's form.
 *
 * @param device its path in the form of the server
 * @param time in the server's precision
 * @param names of the measurements that it has, quoted where needed
 * @param values parallel to the names: their bytes one after another, or their texts
 */
public record EncodedRecord<V>(String device, long time, List<String> names, V values) {}
