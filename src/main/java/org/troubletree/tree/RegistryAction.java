package org.troubletree.tree;

import java.util.Optional;

/**
 * A registry value to write: its full key ({@code HKEY_LOCAL_MACHINE\...}), its name, the data to write, the data
 * that the product installs if an article states it, and the direction in which the data may change.
 */
public record RegistryAction(
        String key, String value, RegistryData data, Optional<RegistryData> byDefault, Direction direction)
        implements Action {
    /** The direction in which the change may move the data. */
    public enum Direction {
        RAISE,
        LOWER,
        SET
    }

    /**
     * Whether the change must not replace this old data: "raise" must not lower a number that is already as high, and
     * the reverse; data of another type would corrupt the value.
     */
    public boolean refuses(RegistryData old) {
        if (old instanceof Dword number && data instanceof Dword wanted) {
            return movesWrongly(number, wanted);
        }
        return !old.type().equals(data.type());
    }

    private boolean movesWrongly(Dword old, Dword wanted) {
        return switch (direction) {
            case RAISE -> old.number() >= wanted.number();
            case LOWER -> old.number() <= wanted.number();
            case SET -> false;
        };
    }

    /**
     * Parses typed or pasted data of this value's type, also from a line of a registry export or of {@code reg query}
     * that names this value. Empty if the type or the name differs.
     */
    public Optional<RegistryData> parse(String typed) {
        var line = ValueLine.of(typed);
        return line.isEmpty()
                ? data(typed)
                : line.filter(found -> found.isOf(this)).flatMap(found -> data(found.data()));
    }

    /** Data as it is shown to a person, with a remark if it is the default. */
    public String shown(RegistryData any) {
        return byDefault.filter(any::equals).isPresent() ? any.shown() + ", the default" : any.shown();
    }

    private Optional<RegistryData> data(String typed) {
        return switch (data) {
            case Dword number -> Dword.parse(typed).map(RegistryData.class::cast);
            case RegistryText text -> RegistryText.parse(typed).map(RegistryData.class::cast);
        };
    }
}
