package org.troubletree.saved;

import java.util.List;
import org.troubletree.json.JsonReader;
import org.troubletree.saved.Members.Variant;
import org.troubletree.tree.Place;
import org.troubletree.walk.ChangeRecord;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Guard.GuardPart;
import org.troubletree.walk.Opening;
import org.troubletree.walk.Origin;
import org.troubletree.walk.Reading;
import org.troubletree.walk.ServerAction;
import org.troubletree.walk.Step;

/** The JSON form of a step of a walk. */
final class StepJson {
    private static final int MAX_EVIDENCE = JsonReader.LONGEST_EVIDENCE - 100;

    /** The other parts of a guard have step kinds of their own. */
    private static final JsonForm<GuardPart> PART =
            JsonForm.constantOf(List.of(GuardPart.RISK, GuardPart.BEFORE, GuardPart.BACKUP));

    static final List<Variant<? extends Step>> STEPS = List.of(
            new Variant<>("begun", Step.Begun.class, StepJson::begun),
            new Variant<>("chosen", Step.Chosen.class, StepJson::chosen),
            new Variant<>("guarded", Step.Guarded.class, StepJson::guarded),
            new Variant<>("carried-out", Step.CarriedOut.class, StepJson::carriedOut),
            new Variant<>("made", Step.ChangeVerified.class, StepJson::changeVerified),
            new Variant<>("took", Step.EvidenceRead.class, StepJson::evidenceRead),
            new Variant<>("noted", Step.NoteWritten.class, StepJson::noteWritten));
    static final List<Variant<? extends Origin>> ORIGINS = List.of(
            new Variant<>("answered", Origin.AnsweredByPerson.class, StepJson::answeredByPerson),
            new Variant<>("seen", Origin.SeenInEvent.class, StepJson::seenInEvent),
            new Variant<>("read", Origin.ReadInEvidence.class, StepJson::readInEvidence));

    private StepJson() {}

    static Step step(Members<Step> members) throws InvalidWalkException {
        return members.oneOf("kind", STEPS);
    }

    private static Place place(Members<Place> members) throws InvalidWalkException {
        return new Place(members.text("tree", Place::tree), members.text("node", Place::node));
    }

    private static Step.Begun begun(Members<Step.Begun> members) throws InvalidWalkException {
        return new Step.Begun(
                members.inline(StepJson::opening, Step.Begun::opening), members.time("time", Step.Begun::at));
    }

    private static Opening opening(Members<Opening> members) throws InvalidWalkException {
        return new Opening(
                members.inline(StepJson::place, Opening::place),
                members.text("because", Opening::because),
                members.objects("facts", StepJson::fact, Opening::facts),
                members.text("evidence", opening -> savedPart(opening.evidence())));
    }

    private static Step.Chosen chosen(Members<Step.Chosen> members) throws InvalidWalkException {
        return new Step.Chosen(
                members.inline(StepJson::place, Step.Chosen::place),
                members.text("choice", Step.Chosen::choice),
                members.time("time", Step.Chosen::at));
    }

    private static Step.Guarded guarded(Members<Step.Guarded> members) throws InvalidWalkException {
        return new Step.Guarded(
                members.inline(StepJson::place, Step.Guarded::place),
                members.member("part", PART, Step.Guarded::part),
                members.text("typed", Step.Guarded::typed),
                members.time("time", Step.Guarded::at));
    }

    private static Step.CarriedOut carriedOut(Members<Step.CarriedOut> members) throws InvalidWalkException {
        return new Step.CarriedOut(
                members.inline(StepJson::place, Step.CarriedOut::place),
                members.inline(StepJson::action, Step.CarriedOut::deed),
                members.object("before", ServerActionJson::stateBefore, Step.CarriedOut::before),
                members.time("time", Step.CarriedOut::at));
    }

    private static ServerAction action(Members<ServerAction> members) throws InvalidWalkException {
        return new ServerAction(
                members.text("title", ServerAction::title),
                members.object("action", ServerActionJson::action, ServerAction::action),
                members.text("undo", ServerAction::undo));
    }

    private static Step.ChangeVerified changeVerified(Members<Step.ChangeVerified> members)
            throws InvalidWalkException {
        return new Step.ChangeVerified(
                members.inline(StepJson::place, Step.ChangeVerified::place),
                members.inline(StepJson::record, Step.ChangeVerified::record),
                members.time("time", Step.ChangeVerified::at));
    }

    private static ChangeRecord record(Members<ChangeRecord> members) throws InvalidWalkException {
        return new ChangeRecord(
                members.object("before", ServerActionJson::stateBefore, ChangeRecord::before),
                members.text("readBack", ChangeRecord::readBack),
                members.constant("fate", ChangeRecord.Fate.class, ChangeRecord::fate));
    }

    private static Step.EvidenceRead evidenceRead(Members<Step.EvidenceRead> members) throws InvalidWalkException {
        return new Step.EvidenceRead(
                members.inline(StepJson::place, Step.EvidenceRead::place),
                members.inline(StepJson::reading, Step.EvidenceRead::reading),
                members.time("time", Step.EvidenceRead::at));
    }

    private static Reading reading(Members<Reading> members) throws InvalidWalkException {
        return new Reading(
                members.text("reader", Reading::reader),
                members.objects("findings", StepJson::finding, Reading::findings),
                members.objects("facts", StepJson::fact, Reading::facts),
                members.texts("cannotTell", Reading::cannotTell),
                members.text("evidence", reading -> savedPart(reading.evidence())));
    }

    /** Returns the evidence, cut to the longest text that the reader accepts. A sentence at its end says so. */
    private static String savedPart(String evidence) {
        return evidence.length() <= MAX_EVIDENCE
                ? evidence
                : "%s\n[The rest is not kept with the walk: %,d characters.]"
                        .formatted(evidence.substring(0, MAX_EVIDENCE), evidence.length() - MAX_EVIDENCE);
    }

    private static Finding finding(Members<Finding> members) throws InvalidWalkException {
        return new Finding(members.number("line", Finding::line), members.text("text", Finding::text));
    }

    private static Step.NoteWritten noteWritten(Members<Step.NoteWritten> members) throws InvalidWalkException {
        return new Step.NoteWritten(
                members.inline(StepJson::place, Step.NoteWritten::place),
                members.text("text", Step.NoteWritten::text),
                members.time("time", Step.NoteWritten::at));
    }

    private static Fact fact(Members<Fact> members) throws InvalidWalkException {
        return new Fact(
                members.text("name", Fact::name),
                members.text("value", Fact::value),
                members.object("origin", origins -> origins.oneOf("kind", ORIGINS), Fact::origin));
    }

    private static Origin.AnsweredByPerson answeredByPerson(Members<Origin.AnsweredByPerson> members)
            throws InvalidWalkException {
        return new Origin.AnsweredByPerson(members.inline(StepJson::place, Origin.AnsweredByPerson::place));
    }

    private static Origin.SeenInEvent seenInEvent(Members<Origin.SeenInEvent> members) throws InvalidWalkException {
        return new Origin.SeenInEvent(
                members.number("line", Origin.SeenInEvent::line), members.text("event", Origin.SeenInEvent::event));
    }

    private static Origin.ReadInEvidence readInEvidence(Members<Origin.ReadInEvidence> members)
            throws InvalidWalkException {
        return new Origin.ReadInEvidence(
                members.text("reader", Origin.ReadInEvidence::reader),
                members.number("line", Origin.ReadInEvidence::line));
    }
}
