package io.dendro.annotation;

/** What happens on insert to a null in a component that does not declare itself nullable (by {@code @Nullable} or Optional). */
public enum NullPolicy {
    /** The row is written without that value. */
    SKIP,
    /** The call is refused, naming entity and component. */
    REJECT
}
