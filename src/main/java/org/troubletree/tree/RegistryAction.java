package org.troubletree.tree;

import java.util.Optional;

/**
 * One registry value that is written: its key in full ({@code HKEY_LOCAL_MACHINE\...}), its name, the data to write, the
 * data the product installs where an article states it, and which way the data may move.
 */
public record RegistryAction(
        String key, String value, RegistryData data, Optional<RegistryData> byDefault, Direction direction)
        implements Action {
    /** Which way the change may move the data. */
    public enum Direction {
        RAISE,
        LOWER,
        SET
    }

    /**
     * Whether the change must not be made over this old data: to raise a number that is as high already would lower it,
     * and the other way round; to write data of another type would spoil the value.
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
     * Reads typed or pasted data as the type that this value has, also from a line of a registry export or of
     * {@code reg query} that names this value; empty where it is not of that type, or of another value.
     */
    public Optional<RegistryData> parse(String typed) {
        var line = ValueLine.of(typed);
        return line.isEmpty()
                ? data(typed)
                : line.filter(found -> found.isOf(this)).flatMap(found -> data(found.data()));
    }

    /** Data as it is shown to a person, with the word that it is the default, where it is. */
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
