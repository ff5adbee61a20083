package org.troubletree.event;

import java.util.Optional;

/**
 * When an event was logged. {@code written} is the date and the time as the text has them; {@code certain} is the same in
 * ISO form ({@code 2000-05-08T02:15:54}, or the date alone where no time stands), and only there when the order of day and
 * month is beyond doubt: from the form of the date, or from another date of the same text.
 */
public record EventTime(String written, Optional<String> certain) {}
