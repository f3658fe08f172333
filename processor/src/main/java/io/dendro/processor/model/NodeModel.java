package io.dendro.processor.model;

import io.dendro.processor.type.JavaType;

/**
 * A node of the device's path.
 *
 * @param index the position of its placeholder among the placeholders of the template
 */
public record NodeModel(String component, String constant, JavaType type, int index) implements ComponentModel {

    public NodeModel {
        if (!type.canBeNode()) {
            throw new IllegalArgumentException("component " + component + " of type " + type.text() + " is no node");
        }
    }
}
