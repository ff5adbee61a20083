package org.troubletree.evidence.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The services in a text with their states: the output of {@code sc} or {@code net start}, a saved list of services,
 * or typed lines.
 */
final class ServiceList {
    private static final Pattern NAME = Pattern.compile("(?:SERVICE|DISPLAY)_NAME *+: *+(.+)");
    private static final Pattern STATE = Pattern.compile("STATE *+: *+\\d++ *+(\\w+).*");
    private static final Pattern STARTED = Pattern.compile("These Windows .{0,20}services are started:?");
    private static final Pattern CELLS = Pattern.compile("\\t| {2,}+|[|;,:=]");
    private static final int MAX_LINE_LENGTH = 600;

    /** A state and its line. */
    record ListedState(int line, ServiceState state) {}

    private final Map<String, ListedState> statesByName = new LinkedHashMap<>();
    private final List<String> currentNames = new ArrayList<>();
    private Optional<Integer> startedListLine = Optional.empty();
    private boolean isInStartedList;
    private int statusColumn = -1;
    private int lineCount;

    private ServiceList() {}

    static ServiceList parse(String text) {
        var lines = new ServiceList();
        text.lines().forEach(lines::readLine);
        return lines;
    }

    static String nameKey(String name) {
        return name.strip().replaceAll("\\s++", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the state of a service by any of its names. A service that {@code net start} does not list is stopped.
     */
    Optional<ListedState> findState(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(statesByName.get(nameKey(name))).stream())
                .reduce((one, other) -> other.line() > one.line() ? other : one)
                .or(() -> startedListLine.map(line -> new ListedState(line, ServiceState.STOPPED)));
    }

    Map<String, ListedState> statesByName() {
        return statesByName;
    }

    /** Returns whether the list contains stopped services. If it does, a missing service is not installed. */
    boolean listsStopped() {
        return statesByName.values().stream().anyMatch(shown -> shown.state() == ServiceState.STOPPED);
    }

    private void readLine(String line) {
        lineCount++;
        var text = line.strip();
        var name = NAME.matcher(text);
        var state = STATE.matcher(text);
        if (text.length() > MAX_LINE_LENGTH) {
            return;
        }
        if (STARTED.matcher(text).matches()) {
            startedListLine = Optional.of(lineCount);
            isInStartedList = true;
        } else if (isInStartedList) {
            readStartedService(text);
        } else if (name.matches()) {
            readName(text, name.group(1));
        } else if (state.matches()) {
            ServiceState.findIn(state.group(1)).ifPresent(found -> currentNames.forEach(each -> put(each, found)));
        } else {
            readRow(line);
        }
    }

    private void readStartedService(String text) {
        if (text.startsWith("The command ")) {
            isInStartedList = false;
        } else if (!text.isEmpty()) {
            put(text, ServiceState.RUNNING);
        }
    }

    /** Reads one of the two names that precede the state of a service. */
    private void readName(String text, String name) {
        if (text.startsWith("SERVICE")) {
            currentNames.clear();
        }
        currentNames.add(name);
    }

    /** Reads a row of a saved list. The list leaves the status of a stopped service empty. */
    private void readRow(String line) {
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
                            : ServiceState.findIn(status).orElse(ServiceState.RUNNING));
        } else {
            ServiceState.findIn(line).ifPresent(state -> putCells(ServiceState.removeFrom(line), state));
        }
    }

    private void putCells(String line, ServiceState state) {
        CELLS.splitAsStream(line).filter(cell -> !cell.isBlank()).forEach(cell -> put(cell, state));
    }

    private void put(String name, ServiceState state) {
        var key = nameKey(name.replaceAll("[\"']", ""));
        statesByName.put(key.replaceAll("^the | service (?:is|was)$| is$", ""), new ListedState(lineCount, state));
    }
}
