package org.troubletree.event;

import java.util.Optional;

/**
 * An event as a list of properties, one a line, as {@code Get-EventLog} and {@code Get-WinEvent} print it. The message stands
 * in the middle of the list or at its end.
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

    /** A property that is known, and not from the middle of a list that was gone over already. */
    private boolean beginsList(int line) {
        return line >= next && PropertyList.isProperty(paste, line);
    }
}
