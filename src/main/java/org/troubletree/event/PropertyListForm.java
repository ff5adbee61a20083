package org.troubletree.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An event as a list of properties, one a line, with long values wrapped under their beginning, as {@code Get-EventLog} and
 * {@code Get-WinEvent} print it. The message stands in the middle of the list.
 */
final class PropertyListForm implements Form {
    private static final Pattern PROPERTY = Pattern.compile("([A-Za-z]{2,24}) *: ?(.*)");
    private static final Map<String, Field> PROPERTIES = Map.ofEntries(
            Map.entry("instanceid", Field.ID),
            Map.entry("eventid", Field.ID),
            Map.entry("id", Field.ID),
            Map.entry("source", Field.SOURCE),
            Map.entry("providername", Field.SOURCE),
            Map.entry("entrytype", Field.TYPE),
            Map.entry("leveldisplayname", Field.TYPE),
            Map.entry("category", Field.CATEGORY),
            Map.entry("taskdisplayname", Field.CATEGORY),
            Map.entry("timegenerated", Field.DATE),
            Map.entry("timecreated", Field.DATE),
            Map.entry("machinename", Field.COMPUTER),
            Map.entry("message", Field.DESCRIPTION));

    private static final Set<String> FIRST = Set.of(
            "index",
            "eventid",
            "entrytype",
            "instanceid",
            "timegenerated",
            "timecreated",
            "providername",
            "machinename",
            "message");

    private final Paste paste;

    PropertyListForm(Paste paste) {
        this.paste = paste;
    }

    @Override
    public Optional<Opening> first(Stretch stretch) {
        int line = stretch.line();
        if (!stretch.isLine() || !beginsList(line)) {
            return Optional.empty();
        }
        int end = end(line);
        var heading = heading(line, end);
        boolean event = heading.has(Field.ID) && heading.has(Field.DATE);
        return event
                ? Optional.of(Opening.whole(paste.start(line), heading, paste.end(end - 1), name(line, end)))
                : Optional.empty();
    }

    /** Only a list that begins with a property that no other form has is looked through. */
    private boolean beginsList(int line) {
        if (line > 0 && !paste.isBlank(line - 1)) {
            return false;
        }
        var property = property(line);
        return property.matches() && FIRST.contains(property.group(1).toLowerCase(Locale.ROOT));
    }

    /** The line behind the list: the first that is neither a property nor indented under one. */
    private int end(int line) {
        int end = line + 1;
        while (end < paste.lines() && (property(end).matches() || (paste.indent(end) > 2 && !paste.isBlank(end)))) {
            end++;
        }
        return end;
    }

    private Heading heading(int line, int end) {
        var heading = Heading.empty();
        int at = line;
        while (at < end) {
            var property = property(at++);
            var value = new StringBuilder(property.matches() ? property.group(2) : "");
            while (at < end && !property(at).matches()) {
                value.append('\n').append(paste.line(at++).strip());
            }
            var field = property.matches() ? PROPERTIES.get(property.group(1).toLowerCase(Locale.ROOT)) : null;
            heading = field == null ? heading : heading.with(field, value.toString());
        }
        return heading;
    }

    private String name(int line, int end) {
        for (int at = line; at < end; at++) {
            if (paste.line(at).startsWith("ProviderName")) {
                return "get-winevent";
            }
        }
        return "get-eventlog";
    }

    private Matcher property(int line) {
        return PROPERTY.matcher(paste.line(line));
    }
}
