package org.troubletree.event;

import java.util.List;
import java.util.Optional;

/** Events whose heading has labels, in any order and any number: articles, mails, and every Event Viewer's copy. */
final class LabelledForm implements Form {
    private final Paste paste;
    private final List<Label> labels;
    private int at;

    LabelledForm(Paste paste, List<Label> labels) {
        this.paste = paste;
        this.labels = labels;
    }

    /** Asked for places in the order of the text, so each label is looked at once. */
    @Override
    public Optional<Opening> first(Stretch stretch) {
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

    private Optional<Opening> opening(Label label, Stretch stretch) {
        var lead = Lead.before(paste, label, stretch);
        var cluster = Cluster.at(paste, labels, at);
        if (!new Admission(paste, label, lead, cluster).admits(stretch.above())) {
            return Optional.empty();
        }
        var heading = lead.heading().and(cluster.heading());
        var kind = cluster.described() ? Body.LABELLED : Body.LOOSE;
        return Optional.of(new Opening(lead.start(), heading, cluster.body(), kind, name(lead, cluster)));
    }

    private String name(Lead lead, Cluster cluster) {
        var heading = cluster.heading();
        if (heading.has(Field.LOG)) {
            return lead.isNumbered() ? "wevtutil" : "modern-copy";
        }
        if (cluster.families().contains(Family.VIEWER)) {
            return cluster.collapsed() ? "event-viewer-collapsed" : "event-viewer-copy";
        }
        if (heading.has(Field.DATE) && heading.has(Field.TIME) && cluster.collapsed() && !cluster.described()) {
            return "event-detail";
        }
        boolean runOn = cluster.families().contains(Family.NUMBER)
                && paste.lineAt(cluster.body()) == paste.lineAt(lead.start())
                && cluster.body() < paste.end(paste.lineAt(lead.start()));
        return runOn ? "kb-run-on" : "kb";
    }
}
