package org.troubletree.event;

import java.util.Optional;

/**
 * Reads an event as a list of properties, one a line, as {@code Get-EventLog} and {@code Get-WinEvent} print it. The
 * message is in the middle or at the end.
 */
final class PropertyListForm implements EventForm {
    private final NormalizedText normalized;
    private int next;

    PropertyListForm(NormalizedText normalized) {
        this.normalized = normalized;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        int line = slice.line();
        if (!slice.isWholeLine() || !beginsList(line)) {
            return Optional.empty();
        }
        var list = PropertyList.parseAt(normalized, line);
        next = list.end();
        return list.heading()
                .map(heading -> EventStart.whole(
                        normalized.lineStart(line), heading, normalized.lineEnd(next - 1), list.format()));
    }

    /** Whether the line is a known property that is not part of a list read before. */
    private boolean beginsList(int line) {
        return line >= next && PropertyList.isProperty(normalized, line);
    }
}
