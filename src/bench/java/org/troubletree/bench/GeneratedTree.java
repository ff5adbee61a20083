package org.troubletree.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generates the text of a valid tree of any size, with questions, instructions, changes and outcomes in turn. */
final class GeneratedTree {
    private static final String HEAD = """
            {
              "format": 1,
              "id": "generated",
              "title": "A generated tree",
              "summary": "Made to be large, and sound in every rule.",
              "revision": 1,
              "appliesTo": {"product": "A product", "fact": "product.version", "versions": ["1.0", "2.0"]},
              "articles": [{"id": "Q100000", "title": "The only article"}],
              "symptoms": [],
              "signatures": [],
              "start": "which-version",
              "nodes": {
                "which-version": {
                  "kind": "question", "title": "Which version runs?", "text": "The rest hangs on it.",
                  "how": "Open the About box of the administrator program and read the number there.",
                  "fact": "product.version",
                  "choices": [
                    {"id": "one", "label": "1.0", "value": "1.0", "next": "n1"},
                    {"id": "two", "label": "2.0", "value": "2.0", "next": "n1"}
                  ]
                }""";
    private static final String QUESTION = """
            ,
                "n%d": {
                  "kind": "question", "title": "Question %1$d", "text": ["What do you see at place %1$d?", "", "- Look twice.", "- Take your time."],
                  "how": "Open the window of place %1$d, and read the third line from above in its list.",
                  "choices": [
                    {"id": "nothing", "label": "Nothing", "help": "The list is empty.", "safe": true, "next": "n%d"},
                    {"id": "little", "label": "A little", "next": "n%d"},
                    {"id": "much", "label": "Much", "next": "n%d"}
                  ]
                }""";
    private static final String INSTRUCTION = """
            ,
                "n%d": {
                  "kind": "instruction", "title": "Instruction %1$d", "text": "Save the file of place %1$d.",
                  "steps": ["Open the folder.", "Copy the file to another disk."], "done": "I have copied the file", "next": "n%d"
                }""";
    private static final String CHANGE = """
            ,
                "n%d": {
                  "kind": "change", "title": "Raise value %1$d", "text": "It was set too low for this load.", "articles": ["Q100000"],
                  "registry": {"key": "HKEY_LOCAL_MACHINE\\\\SYSTEM\\\\CurrentControlSet\\\\Services\\\\Generated\\\\P%1$d", "value": "Threads",
                               "type": "REG_DWORD", "data": "0x14", "default": "0x20", "direction": "raise"},
                  "risk": {"id": "restart-%1$d", "level": "service", "text": "Users of service %1$d are cut off for the minute that it takes to start."},
                  "backup": "Export the key to a file on another disk.", "restart": ["Stop service %1$d.", "Start it."],
                  "verify": "Read the value: it must say 0x14.", "undo": "Type the old value in again, and restart service %1$d.",
                  "appliesTo": ["1.0", "2.0"], "next": "n%d", "leave": "n%d"
                }""";
    private static final String OUTCOME = """
            ,
                "n%d": {
                  "kind": "outcome", "title": "Outcome %1$d", "text": "What was seen does not decide it. Collect the log of place %1$d, and ask.",
                  "result": "undecided", "articles": ["Q100000"]
                }""";

    private static final String SCENARIO = """

                {"id": "way-%d", "title": "The same way at every question", "answers": {%s}, "reaches": "n%d"}""";
    private static final List<List<String>> CHOICES =
            List.of(List.of("done", "leave", "leave"), List.of("nothing", "little", "much"));

    private final StringBuilder text = new StringBuilder(HEAD);
    private final List<List<Integer>> ways = new ArrayList<>();
    private final Queue<Integer> open = new ArrayDeque<>();
    private final int size;
    private int last;

    private GeneratedTree(int size) {
        this.size = size;
    }

    /** Returns the text of a tree with {@code size} nodes. */
    static String of(int size) {
        return new GeneratedTree(size).write();
    }

    private String write() {
        next();
        while (!open.isEmpty()) {
            node(open.remove());
        }
        text.append("\n  },\n  \"scenarios\": [");
        text.append(IntStream.range(0, 3).mapToObj(this::scenario).collect(Collectors.joining(",")));
        return text.append("\n  ]\n}\n").toString();
    }

    private void node(int number) {
        var next = ways(Math.min(width(number), size - 1 - last));
        ways.add(next);
        text.append(
                switch (next.size()) {
                    case 0 -> OUTCOME.formatted(number);
                    case 1 -> INSTRUCTION.formatted(number, next.getFirst());
                    case 2 -> CHANGE.formatted(number, next.getFirst(), next.getLast());
                    default -> QUESTION.formatted(number, next.getFirst(), next.get(1), next.getLast());
                });
    }

    private static int width(int number) {
        return switch (number % 4) {
            case 0 -> 2;
            case 2 -> 1;
            default -> 3;
        };
    }

    private List<Integer> ways(int width) {
        return Stream.generate(this::next).limit(width).toList();
    }

    private int next() {
        open.add(++last);
        return last;
    }

    /** Returns a scenario that takes the first, the second or the last choice at every question. */
    private String scenario(int way) {
        var answers = new StringBuilder("\"which-version\": \"one\"");
        int here = 1;
        while (!waysFrom(here).isEmpty()) {
            var next = waysFrom(here);
            if (next.size() > 1) {
                answers.append(", \"n%d\": \"%s\""
                        .formatted(here, CHOICES.get(next.size() - 2).get(way)));
            }
            here = next.get(Math.min(way, next.size() - 1));
        }
        return SCENARIO.formatted(way, answers, here);
    }

    private List<Integer> waysFrom(int number) {
        return ways.get(number - 1);
    }
}
