package org.troubletree.event;

/** A word of an event's data, such as {@code 0x8007000e}, and the stretch of the text that its digits take. */
public record DataWord(String code, int from, int to) {}
