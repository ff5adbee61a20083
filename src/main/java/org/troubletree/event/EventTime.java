package org.troubletree.event;

import java.util.Optional;

/**
 * The time of an event. {@code written} is the date and time as in the text. {@code certain} is its ISO form ({@code
 * 2000-05-08T02:15:54}, or only the date if there is no time), present only if the order of day and month is certain
 * from the date or from another date of the text.
 */
public record EventTime(String written, Optional<String> certain) {}
