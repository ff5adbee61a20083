package org.troubletree.event;

/** A 32-bit word of an event's data, such as {@code 0x8007000e}, and the offsets of its digits in the text. */
public record DataWord(String code, int from, int to) {}
