package org.troubletree.event;

/** A label in the text: where its first character stands, and where what it labels begins. */
record Label(HeadingField field, LabelStyle family, int start, int value) {
    boolean isVague() {
        return family == LabelStyle.VAGUE_NUMBER;
    }

    boolean isUnmarked() {
        return family == LabelStyle.UNMARKED;
    }
}
