package org.troubletree.saved;

import java.time.Instant;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Deed;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Guard.Part;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Place;
import org.troubletree.walk.Reading;
import org.troubletree.walk.Step;

/** A step of a walk from JSON. */
final class StepReader {
    private StepReader() {}

    static Step of(Fields step) throws Unreadable {
        var place = step.place();
        var at = step.time("time");
        return switch (step.text("kind")) {
            case "begun" -> new Step.Begun(opening(place, step), at);
            case "chosen" -> new Step.Chosen(place, step.text("choice"), at);
            case "guarded" -> guarded(place, step, at);
            case "carried-out" -> new Step.CarriedOut(place, deed(step), ValueForm.before(step.object("before")), at);
            case "made" -> new Step.Made(place, record(step), at);
            case "took" -> new Step.Took(place, reading(step), at);
            case "noted" -> new Step.Noted(place, step.text("text"), at);
            default -> throw step.unknown("kind");
        };
    }

    private static Opening opening(Place place, Fields step) throws Unreadable {
        return new Opening(place, step.text("because"), step.all("facts", StepReader::fact), step.text("evidence"));
    }

    private static Step guarded(Place place, Fields step, Instant at) throws Unreadable {
        var part = step.one("part", Part.class);
        if (part == Part.APPLIED || part == Part.READ_BACK) {
            throw step.unknown("part");
        }
        return new Step.Guarded(place, part, step.text("typed"), at);
    }

    private static Deed deed(Fields step) throws Unreadable {
        return new Deed(step.text("title"), ValueForm.action(step.object("action")), step.text("undo"));
    }

    private static ChangeRecord record(Fields step) throws Unreadable {
        return new ChangeRecord(
                ValueForm.before(step.object("before")),
                step.text("readBack"),
                step.one("fate", ChangeRecord.Fate.class));
    }

    private static Reading reading(Fields step) throws Unreadable {
        return new Reading(
                step.text("reader"),
                step.all("findings", finding -> new Finding(finding.number("line"), finding.text("text"))),
                step.all("facts", StepReader::fact),
                step.texts("cannotTell"),
                step.text("evidence"));
    }

    private static Fact fact(Fields fact) throws Unreadable {
        return new Fact(fact.text("name"), fact.text("value"), origin(fact.object("origin")));
    }

    private static Origin origin(Fields origin) throws Unreadable {
        return switch (origin.text("kind")) {
            case "answered" -> new Origin.Answered(origin.place());
            case "seen" -> new Origin.Seen(origin.number("line"), origin.text("event"));
            case "read" -> new Origin.Read(origin.text("reader"), origin.number("line"));
            default -> throw origin.unknown("kind");
        };
    }
}
