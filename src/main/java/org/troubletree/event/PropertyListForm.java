package org.troubletree.event;

import java.util.Optional;

/**
 * Reads an event as a list of properties, one a line, as {@code Get-EventLog} and {@code Get-WinEvent} print it. The
 * message is in the middle or at the end.
 */
final class PropertyListForm implements EventForm {
    private final NormalizedText paste;
    private int next;

    PropertyListForm(NormalizedText paste) {
        this.paste = paste;
    }

    @Override
    public Optional<EventStart> findEvent(LineSlice stretch) {
        int line = stretch.line();
        if (!stretch.isWholeLine() || !beginsList(line)) {
            return Optional.empty();
        }
        var list = PropertyList.parseAt(paste, line);
        next = list.end();
        return list.heading()
                .map(heading ->
                        EventStart.whole(paste.lineStart(line), heading, paste.lineEnd(next - 1), list.formatName()));
    }

    /** Whether the line is a known property that is not part of a list read before. */
    private boolean beginsList(int line) {
        return line >= next && PropertyList.isProperty(paste, line);
    }
}
