package org.troubletree.event;

import java.util.List;
import java.util.Optional;

/**
 * Reads events whose heading has labels in any order and number: in articles, in mails and in copies of every Event
 * Viewer.
 */
final class LabelledForm implements EventForm {
    private final NormalizedText normalized;
    private final List<Label> labels;
    private int at;

    LabelledForm(NormalizedText normalized, List<Label> labels) {
        this.normalized = normalized;
        this.labels = labels;
    }

    /** Slices must be passed in the order of the text, so that each label is visited once. */
    @Override
    public Optional<EventStart> findEvent(LineSlice slice) {
        while (at < labels.size() && labels.get(at).start() < slice.from()) {
            at++;
        }
        for (; at < labels.size() && labels.get(at).start() < slice.to(); at++) {
            var eventStart = eventStart(labels.get(at), slice);
            if (eventStart.isPresent()) {
                return eventStart;
            }
        }
        return Optional.empty();
    }

    private Optional<EventStart> eventStart(Label label, LineSlice slice) {
        var prefix = HeadingPrefix.before(normalized, label, slice);
        var parser = HeadingParser.parseHeading(normalized, labels, at);
        if (!new HeadingRules(normalized, label, prefix, parser).beginsEvent(slice.stateAbove())) {
            return Optional.empty();
        }
        var heading = prefix.heading().withMissingFrom(parser.heading());
        var kind = parser.hasDescriptionLabel() ? DescriptionState.LABELLED : DescriptionState.LOOSE;
        return Optional.of(new EventStart(prefix.start(), heading, parser.bodyStart(), kind, format(prefix, parser)));
    }

    private EventFormat format(HeadingPrefix prefix, HeadingParser parser) {
        var heading = parser.heading();
        if (heading.has(HeadingField.LOG)) {
            return prefix.isNumbered() ? EventFormat.WEVTUTIL : EventFormat.MODERN_COPY;
        }
        if (parser.styles().contains(LabelStyle.VIEWER)) {
            return parser.isOnOneLine() ? EventFormat.EVENT_VIEWER_COLLAPSED : EventFormat.EVENT_VIEWER_COPY;
        }
        if (heading.has(HeadingField.DATE)
                && heading.has(HeadingField.TIME)
                && parser.isOnOneLine()
                && !parser.hasDescriptionLabel()) {
            return EventFormat.EVENT_DETAIL;
        }
        boolean isUnlabelled = parser.styles().contains(LabelStyle.NUMBER)
                && normalized.lineAt(parser.bodyStart()) == normalized.lineAt(prefix.start())
                && parser.bodyStart() < normalized.lineEnd(normalized.lineAt(prefix.start()));
        return isUnlabelled ? EventFormat.KB_RUN_ON : EventFormat.KB;
    }
}
