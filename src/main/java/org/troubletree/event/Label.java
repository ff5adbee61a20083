package org.troubletree.event;

/** A label in the text: where its first character stands, and where what it labels begins. */
record Label(Field field, Family family, int start, int value) {
    boolean isVague() {
        return family == Family.VAGUE_NUMBER;
    }

    boolean isUnmarked() {
        return family == Family.UNMARKED;
    }
}
