package org.troubletree.load.form;

/** What belongs in a place of the file: takes the value that stands there, or tells what is wrong and gives a stand-in. */
public interface Form<T> {
    /** The value; when the problems tell of a fault, something that only has the right type. */
    T read(JsonLocation spot);

    /** What belongs here, as the end of a sentence for the author. */
    String belongs();

    /** The stand-in where there is no value at all. */
    T standIn();
}
