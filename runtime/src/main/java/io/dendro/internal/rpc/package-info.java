/**
 * One connection to one server: framing, login, calls, and the meaning of status codes. The only package that sees
 * Thrift; what it takes and gives are plain values and bytes.
 */
@NullMarked
package io.dendro.internal.rpc;

import org.jspecify.annotations.NullMarked;
