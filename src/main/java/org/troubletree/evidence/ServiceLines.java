package org.troubletree.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The services that a text names, each with its state: as sc, net start and the list of services show them, or typed. */
final class ServiceLines {
    private static final Pattern NAME = Pattern.compile("(?:SERVICE|DISPLAY)_NAME *+: *+(.+)");
    private static final Pattern STATE = Pattern.compile("STATE *+: *+\\d++ *+(\\w+).*");
    private static final Pattern STARTED = Pattern.compile("These Windows .{0,20}services are started:?");
    private static final Pattern CELLS = Pattern.compile("\\t| {2,}+|[|;,:=]");
    private static final int LONGEST = 600;

    /** A state and the line on which it stands. */
    record Shown(int line, ServiceState state) {}

    private final Map<String, Shown> services = new LinkedHashMap<>();
    private final List<String> block = new ArrayList<>();
    private Optional<Integer> startedAt = Optional.empty();
    private boolean isStarted;
    private int statusColumn = -1;
    private int count;

    private ServiceLines() {}

    static ServiceLines of(String text) {
        var lines = new ServiceLines();
        text.lines().forEach(lines::take);
        return lines;
    }

    static String key(String name) {
        return name.strip().replaceAll("\\s++", " ").toLowerCase(Locale.ROOT);
    }

    /** The state of a service under one of its names. What net start does not list does not run. */
    Optional<Shown> state(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(services.get(key(name))).stream())
                .reduce((one, other) -> other.line() > one.line() ? other : one)
                .or(() -> startedAt.map(line -> new Shown(line, ServiceState.STOPPED)));
    }

    Map<String, Shown> all() {
        return services;
    }

    /** Whether some are listed that do not run: then what is missing is not there at all. */
    boolean listsStopped() {
        return services.values().stream().anyMatch(shown -> shown.state() == ServiceState.STOPPED);
    }

    private void take(String line) {
        count++;
        var text = line.strip();
        var name = NAME.matcher(text);
        var state = STATE.matcher(text);
        if (text.length() > LONGEST) {
            return;
        }
        if (STARTED.matcher(text).matches()) {
            startedAt = Optional.of(count);
            isStarted = true;
        } else if (isStarted) {
            started(text);
        } else if (name.matches()) {
            name(text, name.group(1));
        } else if (state.matches()) {
            ServiceState.in(state.group(1)).ifPresent(found -> block.forEach(each -> put(each, found)));
        } else {
            row(line);
        }
    }

    private void started(String text) {
        if (text.startsWith("The command ")) {
            isStarted = false;
        } else if (!text.isEmpty()) {
            put(text, ServiceState.RUNNING);
        }
    }

    /** One service after the other: its two names, then its state. */
    private void name(String text, String name) {
        if (text.startsWith("SERVICE")) {
            block.clear();
        }
        block.add(name);
    }

    /** A saved list says nothing of a service that does not run but leaves its column empty. */
    private void row(String line) {
        var cells = line.split("\\t", -1);
        int column = Arrays.asList(cells).indexOf("Status");
        if (column > 0) {
            statusColumn = column;
        } else if (statusColumn > 0 && cells.length > statusColumn) {
            var status = cells[statusColumn];
            put(
                    cells[0],
                    status.isBlank()
                            ? ServiceState.STOPPED
                            : ServiceState.in(status).orElse(ServiceState.RUNNING));
        } else {
            ServiceState.in(line).ifPresent(state -> cells(ServiceState.without(line), state));
        }
    }

    private void cells(String line, ServiceState state) {
        CELLS.splitAsStream(line).filter(cell -> !cell.isBlank()).forEach(cell -> put(cell, state));
    }

    private void put(String name, ServiceState state) {
        var key = key(name.replaceAll("[\"']", ""));
        services.put(key.replaceAll("^the | service (?:is|was)$| is$", ""), new Shown(count, state));
    }
}
