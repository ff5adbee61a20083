package org.troubletree.evidence;

import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;


import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of a fix with the versions it brings, held against those that a text lists. */
record FixTable(String fact, Map<String, FileVersion> files) {
    /** How a listed file stands to the fix. */
    enum Standing {
        OLDER,
        OTHER_BRANCH,
        NO_VERSION,
        MISSING,
        SAME,
        NEWER;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static FixTable of(Expectation expected) {
        var files = new LinkedHashMap<String, FileVersion>();
        expected.all("files")
                .forEach(row -> files.put(name(row), FileVersion.in(row).orElseThrow()));
        return new FixTable(expected.fact(), files);
    }

    /** Whether a row is the name of a file and a version. */
    static boolean isRow(String row) {
        return row.indexOf(' ') > 0
                && FileVersion.parse(row.substring(row.indexOf(' ')).strip()).isPresent();
    }

    private static String name(String row) {
        return row.substring(0, row.indexOf(' '));
    }

    Map<String, Set<String>> facts() {
        var facts = new LinkedHashMap<String, Set<String>>();
        facts.put(fact, Set.of("yes", "no", "cannot-tell", "other-branch"));
        var words = Arrays.stream(Standing.values()).map(Standing::word).collect(Collectors.toSet());
        files.keySet().forEach(name -> facts.put(factOf(name), words));
        return facts;
    }

    private String factOf(String name) {
        var id = FileLines.key(name).replaceAll("[^a-z0-9]++", "-").replaceAll("^-|-$", "");
        return fact + "." + id;
    }

    boolean namesOneOf(Map<String, FileLines.Listed> listed) {
        return files.keySet().stream().anyMatch(name -> listed.containsKey(FileLines.key(name)));
    }

    /** What the list shows, the deciding file first. */
    List<Finding> findings(Map<String, FileLines.Listed> listed) {
        var findings = new ArrayList<Finding>();
        findings.add(verdict(listed));
        for (var standing : Standing.values()) {
            files.forEach((name, wanted) -> {
                if (standing(name, listed) == standing) {
                    findings.add(new Finding(line(name, listed), sentence(name, wanted, listed)));
                }
            });
        }
        return findings;
    }

    private Finding verdict(Map<String, FileLines.Listed> listed) {
        var word = word(listed);
        var text = switch (word) {
            case "yes" -> "The fix is in: every file of it that was asked for is as new or newer.";
            case "no" -> "The fix is not in: at least one file is older." + mixed(listed);
            case "other-branch" -> "The files are of another branch than the fix: it says nothing about them.";
            default -> "Whether the fix is in cannot be told: not every file of it is listed with its version.";
        };
        return new Finding(decidingLine(listed), text);
    }

    private String mixed(Map<String, FileLines.Listed> listed) {
        var standings = standings(listed);
        return standings.contains(Standing.SAME) || standings.contains(Standing.NEWER)
                ? " Others are new: the set is mixed, and the files of a fix belong together."
                : "";
    }

    private String sentence(String name, FileVersion wanted, Map<String, FileLines.Listed> listed) {
        var found = listed.get(FileLines.key(name));
        if (found == null) {
            return "%s is not in the list; the fix has %s.".formatted(name, wanted);
        }
        return found.version()
                .map(version -> "%s is %s: %s.".formatted(name, version, against(version, wanted)))
                .orElse("%s is listed without its version; date and size do not tell it. The fix has %s."
                        .formatted(name, wanted));
    }

    private static String against(FileVersion version, FileVersion wanted) {
        return switch (standing(version, wanted)) {
            case OLDER -> "older than " + wanted;
            case NEWER -> "newer than " + wanted;
            case OTHER_BRANCH -> "of the branch %s, not %s as the fix".formatted(version.branch(), wanted.branch());
            default -> "as in the fix";
        };
    }

    List<Fact> facts(Map<String, FileLines.Listed> listed) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(fact, word(listed), origin(decidingLine(listed))));
        files.keySet()
                .forEach(name ->
                        facts.add(new Fact(factOf(name), standing(name, listed).word(), origin(line(name, listed)))));
        return facts;
    }

    private static Origin origin(int line) {
        return new Origin.Read(FileVersions.NAME, line);
    }

    /** One older file decides against the fix; for it, all must be there. */
    private String word(Map<String, FileLines.Listed> listed) {
        var standings = standings(listed);
        if (standings.contains(Standing.OLDER)) {
            return "no";
        }
        if (standings.contains(Standing.OTHER_BRANCH)) {
            return "other-branch";
        }
        return standings.contains(Standing.MISSING) || standings.contains(Standing.NO_VERSION) ? "cannot-tell" : "yes";
    }

    private int decidingLine(Map<String, FileLines.Listed> listed) {
        return files.keySet().stream()
                .min((a, b) -> standing(a, listed).compareTo(standing(b, listed)))
                .map(name -> line(name, listed))
                .orElse(0);
    }

    private Set<Standing> standings(Map<String, FileLines.Listed> listed) {
        return files.keySet().stream().map(name -> standing(name, listed)).collect(Collectors.toSet());
    }

    private Standing standing(String name, Map<String, FileLines.Listed> listed) {
        var found = listed.get(FileLines.key(name));
        var wanted = files.get(name);
        if (found == null || wanted == null) {
            return Standing.MISSING;
        }
        return found.version().map(version -> standing(version, wanted)).orElse(Standing.NO_VERSION);
    }

    private static Standing standing(FileVersion version, FileVersion wanted) {
        if (!version.isOfBranch(wanted)) {
            return Standing.OTHER_BRANCH;
        }
        int order = version.compare(wanted);
        return order < 0 ? Standing.OLDER : order > 0 ? Standing.NEWER : Standing.SAME;
    }

    private static int line(String name, Map<String, FileLines.Listed> listed) {
        var found = listed.get(FileLines.key(name));
        return found == null ? 0 : found.line();
    }
}
