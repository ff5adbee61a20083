package org.troubletree.walk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.troubletree.tree.Change;
import org.troubletree.tree.Procedure;
import org.troubletree.tree.RegistryAction;
import org.troubletree.walk.ChangeRecord.Fate;

/**
 * How far the parts of a change are done. The parts come in a fixed order and each waits for the one before it; only when
 * all are done is there a record of the change. A guard is never altered: a step gives a new one.
 */
public final class Guard {
    /** What is asked of a person around a change, in this order. */
    public enum GuardPart {
        /** The risk was read and taken. */
        RISK,
        /** The old value or state was recorded. */
        BEFORE,
        /** What must be saved was saved. */
        BACKUP,
        /** The change was carried out, and what must be restarted was restarted. */
        APPLIED,
        /** The new value or state was read back, and it is what it should be. */
        READ_BACK
    }

    /** What is typed for a registry value that did not exist. */
    public static final String ABSENT = "no such value";

    private final Change change;
    private final Set<GuardPart> confirmed;
    private final String before;
    private final String readBack;

    private Guard(Change change, Set<GuardPart> confirmed, String before, String readBack) {
        this.change = change;
        this.confirmed = confirmed;
        this.before = before;
        this.readBack = readBack;
    }

    /** A guard around this change with nothing done yet. */
    public static Guard around(Change change) {
        return new Guard(change, EnumSet.noneOf(GuardPart.class), "", "");
    }

    /** The guard with one of the parts confirmed that a person only has to confirm: risk, backup or applied. */
    public Guard confirm(GuardPart part) {
        var more = copy(confirmed);
        more.add(part);
        return new Guard(change, more, before, readBack);
    }

    /** The guard with the old value or state as it was typed; {@link #ABSENT} says that there was no such value. */
    public Guard before(String typed) {
        return new Guard(change, confirmed, typed, readBack);
    }

    /** The guard with the new value or state as it was read back. */
    public Guard readBack(String typed) {
        return new Guard(change, confirmed, before, typed);
    }

    /** The guard with this part done; typed counts for the old state and for what was read back. */
    Guard keep(GuardPart part, String typed) {
        return switch (part) {
            case RISK, BACKUP, APPLIED -> confirm(part);
            case BEFORE -> before(typed);
            case READ_BACK -> readBack(typed);
        };
    }

    /** The old value or state as it was typed; empty while there is none. */
    public String typedBefore() {
        return before;
    }

    /** The change this guard stands around. */
    public Change change() {
        return change;
    }

    /** Whether this part is done, whatever the parts before it. */
    public boolean isDone(GuardPart part) {
        return switch (part) {
            case RISK, BACKUP, APPLIED -> confirmed.contains(part);
            case BEFORE -> state().isPresent() && refusal().isEmpty();
            case READ_BACK -> readBackFits();
        };
    }

    /** Whether this part may be done now: all parts before it are done. */
    public boolean allows(GuardPart part) {
        return open().stream().allMatch(open -> open.compareTo(part) >= 0);
    }

    /** The parts that are still open, in their order. */
    public List<GuardPart> open() {
        return Arrays.stream(GuardPart.values()).filter(part -> !isDone(part)).toList();
    }

    /** The old state, once what was typed can be understood. */
    public Optional<StateBefore> state() {
        var typed = before.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (change.action()) {
            case Procedure procedure -> Optional.of(new StateBefore.DescribedState(typed));
            case RegistryAction value ->
                typed.equalsIgnoreCase(ABSENT)
                        ? Optional.of(new StateBefore.AbsentValue())
                        : value.parse(typed).map(StateBefore.HeldValue::new);
        };
    }

    /** The old state as it is shown to a person, with the word that it is the default, where it is; empty while there is none. */
    public Optional<String> stateShown() {
        return state().map(state ->
                state instanceof StateBefore.HeldValue held && change.action() instanceof RegistryAction value
                        ? value.shown(held.data())
                        : state.shown());
    }

    /** The old state as far as it is known: what was typed stands as it is where it is no such data. */
    StateBefore recorded() {
        return state().orElseGet(() -> new StateBefore.DescribedState(before));
    }

    /** Why the change must not be made over the old value, in a sentence; empty where nothing stands against it. */
    public Optional<String> refusal() {
        if (change.action() instanceof RegistryAction value
                && state().orElse(null) instanceof StateBefore.HeldValue held
                && value.refuses(held.data())) {
            return Optional.of("The value is %s already; writing %s would not help. Leave it as it is."
                    .formatted(held.shown(), value.data().shown()));
        }
        return Optional.empty();
    }

    /** Why the server can no longer just be left, in a sentence; empty until the change was carried out. */
    public Optional<String> hold() {
        return isDone(GuardPart.APPLIED)
                ? Optional.of("The server was changed here: read it back, or put it back first.")
                : Optional.empty();
    }

    /** Whether something was read back and it is not what the change writes. */
    public boolean readBackDiffers() {
        return !readBack.isBlank() && !readBackFits();
    }

    private boolean readBackFits() {
        return switch (change.action()) {
            case Procedure procedure -> !readBack.isBlank();
            case RegistryAction value ->
                value.parse(readBack.strip()).filter(value.data()::equals).isPresent();
        };
    }

    /** The record of the change, once every part is done. */
    public Optional<ChangeRecord> record() {
        return open().isEmpty()
                ? state().map(state -> new ChangeRecord(state, readBack.strip(), Fate.STANDS))
                : Optional.empty();
    }

    /**
     * The record of a change that was carried out and taken back, once the old state was read back. From the moment a
     * change was carried out the server can no longer just be left as it is.
     */
    public Optional<ChangeRecord> takenBack() {
        return isDone(GuardPart.APPLIED)
                ? state().filter(this::isReadBack)
                        .map(state -> new ChangeRecord(state, readBack.strip(), Fate.TAKEN_BACK))
                : Optional.empty();
    }

    private boolean isReadBack(StateBefore state) {
        var read = readBack.strip();
        return switch (state) {
            case StateBefore.AbsentValue absent -> read.equalsIgnoreCase(ABSENT);
            case StateBefore.DescribedState described -> !read.isEmpty();
            case StateBefore.HeldValue held ->
                change.action() instanceof RegistryAction value
                        && value.parse(read).filter(held.data()::equals).isPresent();
        };
    }

    private static Set<GuardPart> copy(Set<GuardPart> parts) {
        return parts.isEmpty() ? EnumSet.noneOf(GuardPart.class) : EnumSet.copyOf(parts);
    }
}
