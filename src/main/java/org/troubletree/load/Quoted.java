package org.troubletree.load;

/** Words of a stranger's file inside a message: cut where they are long, and without characters that steer a terminal. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        return '"' + plain(text) + '"';
    }

    static String plain(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        if (cut.chars().noneMatch(Character::isISOControl)) {
            return cut;
        }
        var safe = new StringBuilder();
        cut.chars().forEach(c -> safe.append(Character.isISOControl(c) ? '�' : (char) c));
        return safe.toString();
    }
}
