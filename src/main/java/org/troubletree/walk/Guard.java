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
 * How far the parts of a change are done. The parts have a fixed order, and each waits for the one before it. Only
 * when all are done is there a record of the change. A guard is immutable: each step returns a new one.
 */
public final class Guard {
    /** The parts of a guard, in order. */
    public enum GuardPart {
        /** The risk was read and accepted. */
        RISK,
        /** The old value or state was recorded. */
        BEFORE,
        /** The backup was made. */
        BACKUP,
        /** The change was carried out, and everything that needs it was restarted. */
        APPLIED,
        /** The new value or state was read back and is correct. */
        READ_BACK
    }

    /** The text for a registry value that did not exist. */
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

    /** A guard of this change with nothing done yet. */
    public static Guard around(Change change) {
        return new Guard(change, EnumSet.noneOf(GuardPart.class), "", "");
    }

    /** The guard with a part confirmed that needs no input: risk, backup or applied. */
    public Guard confirm(GuardPart part) {
        var more = copy(confirmed);
        more.add(part);
        return new Guard(change, more, before, readBack);
    }

    /** The guard with the typed old value or state; {@link #ABSENT} means that the value did not exist. */
    public Guard before(String typed) {
        return new Guard(change, confirmed, typed, readBack);
    }

    /** The guard with the new value or state that was read back. */
    public Guard readBack(String typed) {
        return new Guard(change, confirmed, before, typed);
    }

    /** The guard with this part done. {@code typed} is used for the old state and for what was read back. */
    Guard keep(GuardPart part, String typed) {
        return switch (part) {
            case RISK, BACKUP, APPLIED -> confirm(part);
            case BEFORE -> before(typed);
            case READ_BACK -> readBack(typed);
        };
    }

    /** The old value or state as it was typed; empty if none was typed. */
    public String typedBefore() {
        return before;
    }

    /** The guarded change. */
    public Change change() {
        return change;
    }

    /** Whether this part is done, regardless of earlier parts. */
    public boolean isDone(GuardPart part) {
        return switch (part) {
            case RISK, BACKUP, APPLIED -> confirmed.contains(part);
            case BEFORE -> state().isPresent() && refusal().isEmpty();
            case READ_BACK -> readBackFits();
        };
    }

    /** Whether this part may be done now, because all earlier parts are done. */
    public boolean allows(GuardPart part) {
        return open().stream().allMatch(open -> open.compareTo(part) >= 0);
    }

    /** The parts that are not done, in order. */
    public List<GuardPart> open() {
        return Arrays.stream(GuardPart.values()).filter(part -> !isDone(part)).toList();
    }

    /** The old state, if the typed text can be parsed. */
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

    /** The old state as it is shown to a person, with a remark if it is the default; empty if there is none. */
    public Optional<String> stateShown() {
        return state().map(state ->
                state instanceof StateBefore.HeldValue held && change.action() instanceof RegistryAction value
                        ? value.shown(held.data())
                        : state.shown());
    }

    /** The old state as far as it is known: text that cannot be parsed is kept as a description. */
    StateBefore recorded() {
        return state().orElseGet(() -> new StateBefore.DescribedState(before));
    }

    /** Why the change must not replace the old value, in a sentence; empty if it may. */
    public Optional<String> refusal() {
        if (change.action() instanceof RegistryAction value
                && state().orElse(null) instanceof StateBefore.HeldValue held
                && value.refuses(held.data())) {
            return Optional.of("The value is %s already; writing %s would not help. Leave it as it is."
                    .formatted(held.shown(), value.data().shown()));
        }
        return Optional.empty();
    }

    /** Why the change cannot be left any more, in a sentence; empty until it was carried out. */
    public Optional<String> hold() {
        return isDone(GuardPart.APPLIED)
                ? Optional.of("The server was changed here: read it back, or put it back first.")
                : Optional.empty();
    }

    /** Whether a value was read back that differs from the one of the change. */
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

    /** The record of a change that was carried out and undone, once the old state was read back. */
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
