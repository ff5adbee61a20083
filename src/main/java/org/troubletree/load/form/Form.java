package org.troubletree.load.form;

/** What a place of the file may contain. It reads the value there, or reports a problem and returns a fallback. */
public interface Form<T> {
    /** The value; after a reported problem, a value that only has the right type. */
    T read(JsonLocation spot);

    /** What belongs here, as the end of a sentence for the author. */
    String belongs();

    /** The fallback for a missing value. */
    T standIn();
}
