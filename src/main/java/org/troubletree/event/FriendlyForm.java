package org.troubletree.event;

import java.util.Optional;
import java.util.regex.Pattern;

/** An event from the friendly view of the details: {@code - System}, then names and values, one a line. */
final class FriendlyForm implements Form {
    private static final Pattern SYSTEM = Pattern.compile("\\s*[-+] System\\s*");
    private static final Pattern ID = Pattern.compile("\\s*[-+]? ?EventID\\s+(\\d{1,10})\\s*");
    private static final Pattern NAME = Pattern.compile("\\s*\\[ ?Name\\]\\s*(\\S.*)");
    private static final Pattern TIME = Pattern.compile("\\s*\\[ ?SystemTime\\]\\s*(\\S.*)");
    private static final Pattern COMPUTER = Pattern.compile("\\s*Computer\\s+(\\S.*)");
    private static final Pattern STRINGS = Pattern.compile("\\s*[-+]? ?(?:EventData|UserData)\\s*");
    private static final int LONGEST_HEADING = 60;

    private final Paste paste;

    FriendlyForm(Paste paste) {
        this.paste = paste;
    }

    @Override
    public Optional<Opening> first(Stretch stretch) {
        int line = stretch.line();
        boolean marked = stretch.isLine() && "-+".indexOf(paste.text().charAt(stretch.ink())) >= 0;
        if (!marked || !SYSTEM.matcher(paste.line(line)).matches()) {
            return Optional.empty();
        }
        var heading = Heading.empty();
        int at = line + 1;
        int end = Math.min(paste.lines(), line + LONGEST_HEADING);
        while (at < end
                && !STRINGS.matcher(paste.line(at)).matches()
                && !SYSTEM.matcher(paste.line(at)).matches()) {
            heading = read(heading, paste.line(at++));
        }
        int body = at < end ? paste.end(at) : paste.end(end - 1);
        return heading.has(Field.ID)
                ? Optional.of(new Opening(paste.start(line), heading, body, Body.LABELLED, "xml-friendly"))
                : Optional.empty();
    }

    private static Heading read(Heading heading, String line) {
        var with = with(heading, Field.SOURCE, NAME, line);
        with = with(with, Field.ID, ID, line);
        with = with(with, Field.DATE, TIME, line);
        return with(with, Field.COMPUTER, COMPUTER, line);
    }

    private static Heading with(Heading heading, Field field, Pattern pattern, String line) {
        var found = pattern.matcher(line);
        return found.matches() ? heading.with(field, found.group(1)) : heading;
    }
}
