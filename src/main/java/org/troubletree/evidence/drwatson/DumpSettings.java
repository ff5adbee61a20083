package org.troubletree.evidence.drwatson;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.troubletree.evidence.perfopt.SetLine;
import org.troubletree.evidence.registry.RegistryTextParser;
import org.troubletree.evidence.registry.RegistryValue;

/**
 * The settings that decide whether a crash leaves a dump (Q149422, Q278689): typed with the names in the window of
 * Dr. Watson, or exported from the registry keys {@code Microsoft\DrWatson} and {@code AeDebug}.
 */
final class DumpSettings {
    private static final Pattern KEY =
            Pattern.compile(".*\\\\microsoft\\\\(?:drwatson|windows ?nt\\\\current ?version\\\\aedebug)");
    private static final Pattern TYPED_LINE =
            Pattern.compile("[^\\p{L}]*([\\p{L} ]{4,30}?) ?(?:[:=]|\\bis\\b) ?(\\S.*)");
    private static final Pattern CHECK_BOX = Pattern.compile("\\[ ?([xX*]?) ?\\] *([\\p{L} ]{4,30})");
    private static final Pattern ON =
            Pattern.compile("1|0x0*1.*|on|yes|true|ticked|checked|set|selected|enabled", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFF = Pattern.compile(
            "0|0x0+(?: .*)?|off|no|false|cleared|clear|not .*|unticked|unchecked|unset|disabled",
            Pattern.CASE_INSENSITIVE);
    private static final int MAX_LINE_LENGTH = 400;

    /** A setting, with all its names as a pattern. */
    enum DumpSetting {
        DEBUGGER("debugger"),
        AUTO("auto"),
        CREATE("createcrashdump(?:file)?"),
        NOTIFICATION("visualnotification"),
        DUMP("crashdump(?:file)?"),
        LOG("logfilepath");

        private final Pattern names;

        DumpSetting(String names) {
            this.names = Pattern.compile(names);
        }

        private static Optional<DumpSetting> findByName(String name) {
            var key = SetLine.nameKey(name);
            return Stream.of(values())
                    .filter(part -> part.names.matcher(key).matches())
                    .findFirst();
        }
    }

    /** The text of a setting and its line. */
    record SettingState(int line, String text) {
        /** Returns whether the setting is on, or empty if its text is neither on nor off. */
        Optional<Boolean> isOn() {
            var word = text.strip();
            return ON.matcher(word).matches()
                    ? Optional.of(true)
                    : OFF.matcher(word).matches() ? Optional.of(false) : Optional.empty();
        }
    }

    private final Map<DumpSetting, SettingState> states = new EnumMap<>(DumpSetting.class);
    private int lineCount;

    private DumpSettings() {}

    static DumpSettings parse(String text) {
        var settings = new DumpSettings();
        text.lines().forEach(settings::readLine);
        RegistryTextParser.parse(text).all().stream()
                .filter(key -> KEY.matcher(key.path().normalized()).matches())
                .flatMap(key -> key.values().stream())
                .forEach(settings::put);
        return settings;
    }

    private void readLine(String line) {
        lineCount++;
        if (line.length() > MAX_LINE_LENGTH) {
            return;
        }
        var box = CHECK_BOX.matcher(line.strip());
        var typed = TYPED_LINE.matcher(line.strip());
        if (box.matches()) {
            put(box.group(2), box.group(1).isEmpty() ? "off" : "on");
        } else if (typed.matches()) {
            put(typed.group(1), typed.group(2));
        }
    }

    private void put(String name, String text) {
        DumpSetting.findByName(name).ifPresent(part -> states.put(part, new SettingState(lineCount, text.strip())));
    }

    private void put(RegistryValue value) {
        var text = value.number().map(number -> Long.toString(number.number())).orElseGet(value::factText);
        DumpSetting.findByName(value.name()).ifPresent(part -> states.put(part, new SettingState(value.line(), text)));
    }

    boolean isEmpty() {
        return states.isEmpty();
    }

    Optional<SettingState> setting(DumpSetting part) {
        return Optional.ofNullable(states.get(part));
    }

    /** Returns whether a setting is on, or empty if the text does not show it. */
    Optional<Boolean> isOn(DumpSetting part) {
        return setting(part).flatMap(SettingState::isOn);
    }

    /** Returns whether Windows calls Dr. Watson at a crash without asking, or empty if the text does not show it. */
    Optional<Boolean> isDrWatsonCalled() {
        var called = setting(DumpSetting.DEBUGGER)
                .map(debugger -> debugger.text().toLowerCase(Locale.ROOT).contains("drwtsn32"));
        return called.isPresent() && called.get() ? isOn(DumpSetting.AUTO).or(() -> called) : called;
    }
}
