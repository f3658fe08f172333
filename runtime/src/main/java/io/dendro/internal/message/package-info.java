/**
 * The requests and replies that every program needs, field by field. The structures that Thrift generates for them would be
 * forty classes of 300 KB, a fifth of what a program that starts has to load; all others are taken from there.
 */
@NullMarked
package io.dendro.internal.message;

import org.jspecify.annotations.NullMarked;
