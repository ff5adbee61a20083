package org.troubletree.evidence.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.troubletree.tree.Expectation;
import org.troubletree.walk.Fact;
import org.troubletree.walk.Finding;
import org.troubletree.walk.Origin;

/** The files of a fix with their versions, to compare with the files in a text. */
record FixTable(String fact, Map<String, FileVersion> files) {
    /** How a listed file compares with the fix. The order is the one in which findings are listed. */
    enum VersionComparison {
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
                .forEach(row ->
                        files.put(fileName(row), FileVersion.findFirst(row).orElseThrow()));
        return new FixTable(expected.fact(), files);
    }

    /** Returns whether a row consists of a file name and a version. */
    static boolean isValidRow(String row) {
        return row.indexOf(' ') > 0
                && FileVersion.parse(row.substring(row.indexOf(' ')).strip()).isPresent();
    }

    private static String fileName(String row) {
        return row.substring(0, row.indexOf(' '));
    }

    Map<String, Set<String>> possibleFacts() {
        var facts = new LinkedHashMap<String, Set<String>>();
        facts.put(fact, Set.of("yes", "no", "cannot-tell", "other-branch"));
        var words = Arrays.stream(VersionComparison.values())
                .map(VersionComparison::word)
                .collect(Collectors.toSet());
        files.keySet().forEach(name -> facts.put(factName(name), words));
        return facts;
    }

    private String factName(String name) {
        var id = FileList.nameKey(name).replaceAll("[^a-z0-9]++", "-").replaceAll("^-|-$", "");
        return fact + "." + id;
    }

    boolean isAnyListed(Map<String, FileList.ListedFile> listed) {
        return files.keySet().stream().anyMatch(name -> listed.containsKey(FileList.nameKey(name)));
    }

    /** Returns the findings; those about the files that decide the conclusion come first. */
    List<Finding> findings(Map<String, FileList.ListedFile> listed) {
        var findings = new ArrayList<Finding>();
        findings.add(conclusion(listed));
        for (var standing : VersionComparison.values()) {
            files.forEach((name, wanted) -> {
                if (compare(name, listed) == standing) {
                    findings.add(new Finding(lineOf(name, listed), sentence(name, wanted, listed)));
                }
            });
        }
        return findings;
    }

    private Finding conclusion(Map<String, FileList.ListedFile> listed) {
        var word = conclusionWord(listed);
        var text = switch (word) {
            case "yes" -> "The fix is in: every file of it that was asked for is as new or newer.";
            case "no" -> "The fix is not in: at least one file is older." + mixedSetNote(listed);
            case "other-branch" -> "The files are of another branch than the fix: it says nothing about them.";
            default -> "Whether the fix is in cannot be told: not every file of it is listed with its version.";
        };
        return new Finding(decidingLine(listed), text);
    }

    private String mixedSetNote(Map<String, FileList.ListedFile> listed) {
        var standings = comparisons(listed);
        return standings.contains(VersionComparison.SAME) || standings.contains(VersionComparison.NEWER)
                ? " Others are new: the set is mixed, and the files of a fix belong together."
                : "";
    }

    private String sentence(String name, FileVersion wanted, Map<String, FileList.ListedFile> listed) {
        var found = listed.get(FileList.nameKey(name));
        if (found == null) {
            return "%s is not in the list; the fix has %s.".formatted(name, wanted);
        }
        return found.version()
                .map(version -> "%s is %s: %s.".formatted(name, version, comparisonText(version, wanted)))
                .orElse("%s is listed without its version; date and size do not tell it. The fix has %s."
                        .formatted(name, wanted));
    }

    private static String comparisonText(FileVersion version, FileVersion wanted) {
        return switch (compare(version, wanted)) {
            case OLDER -> "older than " + wanted;
            case NEWER -> "newer than " + wanted;
            case OTHER_BRANCH -> "of the branch %s, not %s as the fix".formatted(version.branch(), wanted.branch());
            default -> "as in the fix";
        };
    }

    List<Fact> facts(Map<String, FileList.ListedFile> listed) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(fact, conclusionWord(listed), origin(decidingLine(listed))));
        files.keySet()
                .forEach(name -> facts.add(
                        new Fact(factName(name), compare(name, listed).word(), origin(lineOf(name, listed)))));
        return facts;
    }

    private static Origin origin(int line) {
        return new Origin.ReadInEvidence(FileVersionsReader.NAME, line);
    }

    /**
     * Returns the conclusion. One older file means that the fix is not installed; it is installed only if all files
     * are new enough.
     */
    private String conclusionWord(Map<String, FileList.ListedFile> listed) {
        var standings = comparisons(listed);
        if (standings.contains(VersionComparison.OLDER)) {
            return "no";
        }
        if (standings.contains(VersionComparison.OTHER_BRANCH)) {
            return "other-branch";
        }
        return standings.contains(VersionComparison.MISSING) || standings.contains(VersionComparison.NO_VERSION)
                ? "cannot-tell"
                : "yes";
    }

    private int decidingLine(Map<String, FileList.ListedFile> listed) {
        return files.keySet().stream()
                .min((a, b) -> compare(a, listed).compareTo(compare(b, listed)))
                .map(name -> lineOf(name, listed))
                .orElse(0);
    }

    private Set<VersionComparison> comparisons(Map<String, FileList.ListedFile> listed) {
        return files.keySet().stream().map(name -> compare(name, listed)).collect(Collectors.toSet());
    }

    private VersionComparison compare(String name, Map<String, FileList.ListedFile> listed) {
        var found = listed.get(FileList.nameKey(name));
        var wanted = files.get(name);
        if (found == null || wanted == null) {
            return VersionComparison.MISSING;
        }
        return found.version().map(version -> compare(version, wanted)).orElse(VersionComparison.NO_VERSION);
    }

    private static VersionComparison compare(FileVersion version, FileVersion wanted) {
        if (!version.hasSameBranch(wanted)) {
            return VersionComparison.OTHER_BRANCH;
        }
        int order = version.compareNumbers(wanted);
        return order < 0 ? VersionComparison.OLDER : order > 0 ? VersionComparison.NEWER : VersionComparison.SAME;
    }

    private static int lineOf(String name, Map<String, FileList.ListedFile> listed) {
        var found = listed.get(FileList.nameKey(name));
        return found == null ? 0 : found.line();
    }
}
