package org.troubletree.event;

/** A label in the text: where its first character stands, and where what it labels begins. */
record Label(HeadingField field, LabelStyle style, int start, int valueStart) {
    boolean isVague() {
        return style == LabelStyle.VAGUE_NUMBER;
    }

    boolean isUnmarked() {
        return style == LabelStyle.UNMARKED;
    }
}
