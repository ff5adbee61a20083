package org.troubletree.event;

/**
 * A label in the text: its meaning, its style, the offset of its first character and the offset after it, where its
 * value begins.
 */
record Label(HeadingField field, LabelStyle style, int start, int valueStart) {
    boolean isVague() {
        return style == LabelStyle.VAGUE_NUMBER;
    }

    boolean isUnmarked() {
        return style == LabelStyle.UNMARKED;
    }
}
