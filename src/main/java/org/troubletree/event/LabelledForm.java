package org.troubletree.event;

import java.util.List;
import java.util.Optional;

/**
 * Reads events whose heading has labels in any order and number: in articles, in mails and in copies of every Event
 * Viewer.
 */
final class LabelledForm implements EventForm {
    private final NormalizedText paste;
    private final List<Label> labels;
    private int at;

    LabelledForm(NormalizedText paste, List<Label> labels) {
        this.paste = paste;
        this.labels = labels;
    }

    /** Slices must be passed in the order of the text, so that each label is visited once. */
    @Override
    public Optional<EventStart> findEvent(LineSlice stretch) {
        while (at < labels.size() && labels.get(at).start() < stretch.from()) {
            at++;
        }
        for (; at < labels.size() && labels.get(at).start() < stretch.to(); at++) {
            var opening = opening(labels.get(at), stretch);
            if (opening.isPresent()) {
                return opening;
            }
        }
        return Optional.empty();
    }

    private Optional<EventStart> opening(Label label, LineSlice stretch) {
        var lead = HeadingPrefix.before(paste, label, stretch);
        var cluster = HeadingParser.parseHeading(paste, labels, at);
        if (!new HeadingRules(paste, label, lead, cluster).beginsEvent(stretch.stateAbove())) {
            return Optional.empty();
        }
        var heading = lead.heading().withMissingFrom(cluster.heading());
        var kind = cluster.hasDescriptionLabel() ? DescriptionState.LABELLED : DescriptionState.LOOSE;
        return Optional.of(new EventStart(lead.start(), heading, cluster.bodyStart(), kind, name(lead, cluster)));
    }

    private String name(HeadingPrefix lead, HeadingParser cluster) {
        var heading = cluster.heading();
        if (heading.has(HeadingField.LOG)) {
            return lead.isNumbered() ? "wevtutil" : "modern-copy";
        }
        if (cluster.styles().contains(LabelStyle.VIEWER)) {
            return cluster.isOnOneLine() ? "event-viewer-collapsed" : "event-viewer-copy";
        }
        if (heading.has(HeadingField.DATE)
                && heading.has(HeadingField.TIME)
                && cluster.isOnOneLine()
                && !cluster.hasDescriptionLabel()) {
            return "event-detail";
        }
        boolean runOn = cluster.styles().contains(LabelStyle.NUMBER)
                && paste.lineAt(cluster.bodyStart()) == paste.lineAt(lead.start())
                && cluster.bodyStart() < paste.lineEnd(paste.lineAt(lead.start()));
        return runOn ? "kb-run-on" : "kb";
    }
}
