package org.troubletree.ui;

import org.troubletree.event.EventText;

/** The sentences below the box: which events were found, and how they are marked. */
record EvidenceWords(StartState start) {
    /** The events found, in one line. */
    String status() {
        if (start.isEmpty()) {
            return "Nothing pasted yet";
        }
        if (start.isReading()) {
            return "Reading…";
        }
        var read = start.findings().read();
        if (read.count() == 0) {
            return "No event found";
        }
        return counted(read) + EmptyPlaces.shortList(read.events()) + left(read.shown());
    }

    private String counted(EventsRead read) {
        return switch (start.pasted()) {
            case EvidenceSource.Text text -> read.count() == 1 ? "1 event: " : read.count() + " events: ";
            case EvidenceSource.Log log ->
                new LogWords(log.file(), log.scanned()).events()
                        + (read.events().isEmpty() ? "" : ". Listed: ");
        };
    }

    private String left(EventText text) {
        long lines = text.unread().stream()
                .mapToLong(range -> range.last() - range.first() + 1L)
                .sum();
        return lines == 0 || start.pasted() instanceof EvidenceSource.Log
                ? ""
                : lines == 1 ? " · 1 other line" : " · %,d other lines".formatted(lines);
    }

    /** How much of the text or file is shown; empty if all of it is. */
    String excerpt(int lines) {
        return switch (start.pasted()) {
            case EvidenceSource.Text text -> excerpt(text, lines);
            case EvidenceSource.Log log ->
                start.isReading()
                        ? LogWords.name(log.file()) + ". The first %,d lines are shown. ".formatted(lines)
                        : new LogWords(log.file(), log.scanned()).shown(lines);
        };
    }

    private String excerpt(EvidenceSource.Text text, int lines) {
        return text.beginning().length() == text.text().length()
                ? ""
                : "The first %,d of %,d lines are shown; all are read. "
                        .formatted(lines, start.findings().lastLine());
    }
}
