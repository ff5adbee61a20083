package org.troubletree.evidence;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings that decide whether a crash leaves a dump behind (Q149422, Q278689): typed as the window of Dr. Watson names
 * them, or as the registry holds them under {@code Microsoft\DrWatson} and {@code AeDebug}.
 */
final class DumpSettings {
    private static final Pattern KEY =
            Pattern.compile(".*\\\\microsoft\\\\(?:drwatson|windows ?nt\\\\current ?version\\\\aedebug)");
    private static final Pattern LINE = Pattern.compile("[^\\p{L}]*([\\p{L} ]{4,30}?) ?(?:[:=]|\\bis\\b) ?(\\S.*)");
    private static final Pattern BOX = Pattern.compile("\\[ ?([xX*]?) ?\\] *([\\p{L} ]{4,30})");
    private static final Pattern ON =
            Pattern.compile("1|0x0*1.*|on|yes|true|ticked|checked|set|selected|enabled", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFF = Pattern.compile(
            "0|0x0+(?: .*)?|off|no|false|cleared|clear|not .*|unticked|unchecked|unset|disabled",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 400;

    /** One of the settings, by all its names. */
    enum Part {
        DEBUGGER("debugger"),
        AUTO("auto"),
        CREATE("createcrashdump(?:file)?"),
        NOTIFICATION("visualnotification"),
        DUMP("crashdump(?:file)?"),
        LOG("logfilepath");

        private final Pattern names;

        Part(String names) {
            this.names = Pattern.compile(names);
        }

        private static Optional<Part> named(String name) {
            var key = SetLine.key(name);
            return Stream.of(values())
                    .filter(part -> part.names.matcher(key).matches())
                    .findFirst();
        }
    }

    /** What a setting is, and on which line. */
    record Held(int line, String text) {
        /** Whether it is switched on; empty where its words do not say. */
        Optional<Boolean> isOn() {
            var word = text.strip();
            return ON.matcher(word).matches()
                    ? Optional.of(true)
                    : OFF.matcher(word).matches() ? Optional.of(false) : Optional.empty();
        }
    }

    private final Map<Part, Held> held = new EnumMap<>(Part.class);
    private int count;

    private DumpSettings() {}

    static DumpSettings of(String text) {
        var settings = new DumpSettings();
        text.lines().forEach(settings::take);
        RegistryLines.of(text).all().stream()
                .filter(key -> KEY.matcher(key.path().folded()).matches())
                .flatMap(key -> key.values().stream())
                .forEach(settings::put);
        return settings;
    }

    private void take(String line) {
        count++;
        if (line.length() > LONGEST) {
            return;
        }
        var box = BOX.matcher(line.strip());
        var typed = LINE.matcher(line.strip());
        if (box.matches()) {
            put(box.group(2), box.group(1).isEmpty() ? "off" : "on");
        } else if (typed.matches()) {
            put(typed.group(1), typed.group(2));
        }
    }

    private void put(String name, String text) {
        Part.named(name).ifPresent(part -> held.put(part, new Held(count, text.strip())));
    }

    private void put(RegistryValue value) {
        var text = value.number().map(number -> Long.toString(number.number())).orElseGet(value::plain);
        Part.named(value.name()).ifPresent(part -> held.put(part, new Held(value.line(), text)));
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    Optional<Held> held(Part part) {
        return Optional.ofNullable(held.get(part));
    }

    /** Whether a setting is on; empty where it is not shown. */
    Optional<Boolean> isOn(Part part) {
        return held(part).flatMap(Held::isOn);
    }

    /** Whether Dr. Watson is called at a crash, by itself. */
    Optional<Boolean> isCalled() {
        var called = held(Part.DEBUGGER)
                .map(debugger -> debugger.text().toLowerCase(Locale.ROOT).contains("drwtsn32"));
        return called.isPresent() && called.get() ? isOn(Part.AUTO).or(() -> called) : called;
    }
}
