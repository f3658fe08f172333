package io.dendro.processor.read.shape;

import javax.lang.model.element.Element;

/** Judges the access levels of Lombok. */
record LombokAccess(Viewpoint view) {

    /** Whether a mapper reaches a method of this level in the type around an element. */
    boolean reaches(String level, Element beside) {
        return switch (level) {
            case "PUBLIC" -> true;
            case "MODULE", "PROTECTED", "PACKAGE" -> view.isBeside(beside);
            default -> false;
        };
    }
}
