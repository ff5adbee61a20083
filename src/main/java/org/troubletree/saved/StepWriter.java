package org.troubletree.saved;

import java.util.List;
import org.troubletree.json.Json;
import org.troubletree.json.JsonReader;
import org.troubletree.json.ObjectBuilder;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Place;
import org.troubletree.walk.Reading;
import org.troubletree.walk.Step;

/** A step of a walk as JSON. */
final class StepWriter {
    private static final int LONGEST = JsonReader.LONGEST_EVIDENCE - 100;

    private StepWriter() {}

    static Json of(Step step) {
        return switch (step) {
            case Step.Begun begun ->
                begun(step(begun, "begun"), begun.opening()).done();
            case Step.Chosen chosen ->
                step(chosen, "chosen").with("choice", chosen.choice()).done();
            case Step.Guarded guarded ->
                step(guarded, "guarded")
                        .with("part", Fields.word(guarded.part()))
                        .with("typed", guarded.typed())
                        .done();
            case Step.CarriedOut carriedOut ->
                step(carriedOut, "carried-out")
                        .with("title", carriedOut.deed().title())
                        .with("action", ValueForm.of(carriedOut.deed().action()).done())
                        .with("undo", carriedOut.deed().undo())
                        .with("before", ValueForm.of(carriedOut.before()).done())
                        .done();
            case Step.Made made ->
                step(made, "made")
                        .with("before", ValueForm.of(made.record().before()).done())
                        .with("readBack", made.record().readBack())
                        .with("fate", Fields.word(made.record().fate()))
                        .done();
            case Step.Took took -> reading(step(took, "took"), took.reading()).done();
            case Step.Noted noted ->
                step(noted, "noted").with("text", noted.text()).done();
        };
    }

    private static ObjectBuilder step(Step step, String kind) {
        return place(Json.object().with("kind", kind), step.place())
                .with("time", step.at().toString());
    }

    private static ObjectBuilder place(ObjectBuilder object, Place place) {
        return object.with("tree", place.tree()).with("node", place.node());
    }

    private static ObjectBuilder begun(ObjectBuilder object, Opening opening) {
        return object.with("because", opening.because())
                .with("facts", facts(opening.facts()))
                .with("evidence", kept(opening.evidence()));
    }

    private static ObjectBuilder reading(ObjectBuilder object, Reading reading) {
        return object.with("reader", reading.reader())
                .with(
                        "findings",
                        Json.list(reading.findings().stream()
                                .map(StepWriter::finding)
                                .toList()))
                .with("facts", facts(reading.facts()))
                .with("cannotTell", reading.cannotTell())
                .with("evidence", kept(reading.evidence()));
    }

    /** Longer evidence could be written and never be read again: its end is left out, and that is said in its place. */
    private static String kept(String evidence) {
        return evidence.length() <= LONGEST
                ? evidence
                : "%s\n[The rest is not kept with the walk: %,d characters.]"
                        .formatted(evidence.substring(0, LONGEST), evidence.length() - LONGEST);
    }

    private static Json finding(Finding finding) {
        return Json.object()
                .with("line", finding.line())
                .with("text", finding.text())
                .done();
    }

    private static Json facts(List<Fact> facts) {
        return Json.list(facts.stream().map(StepWriter::fact).toList());
    }

    private static Json fact(Fact fact) {
        return Json.object()
                .with("name", fact.name())
                .with("value", fact.value())
                .with("origin", origin(fact.origin()))
                .done();
    }

    private static Json origin(Origin origin) {
        return switch (origin) {
            case Origin.Answered answered ->
                place(Json.object().with("kind", "answered"), answered.place()).done();
            case Origin.Seen seen ->
                Json.object()
                        .with("kind", "seen")
                        .with("line", seen.line())
                        .with("event", seen.event())
                        .done();
            case Origin.Read read ->
                Json.object()
                        .with("kind", "read")
                        .with("reader", read.reader())
                        .with("line", read.line())
                        .done();
        };
    }
}
