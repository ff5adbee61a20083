package org.troubletree.saved;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.troubletree.walk.Walk;

/** The folder in which walks are kept, a file each. */
public final class WalkFolder {
    /** How the name of a walk's file ends. */
    public static final String ENDING = ".walk";

    private static final long LARGEST = 1L << 30;
    private static final int MOST_LISTED = 1_000;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path path;
    private final Holds holds;

    private WalkFolder(Path path) {
        this.path = path;
        this.holds = new Holds(path);
    }

    /** That folder, which is made when the first walk is kept. */
    public static WalkFolder at(Path path) {
        return new WalkFolder(path.toAbsolutePath().normalize());
    }

    /** The folder where programs of this system keep what belongs to a person, by its name, environment and home folder. */
    public static WalkFolder usual(String system, Map<String, String> environment, Path home) {
        return at(place(system.toLowerCase(Locale.ROOT), environment, home).resolve("walks"));
    }

    private static Path place(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("windows")) {
            return named(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Troubletree");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Troubletree");
        }
        return named(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("troubletree");
    }

    private static Optional<Path> named(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /** What keeps one walk after another in this folder, for that version of the program. */
    public Keeping keeping(String program) {
        return new Keeping(this, program);
    }

    boolean holds(Path file) {
        return path.equals(file.toAbsolutePath().normalize().getParent());
    }

    WalkFile create(Walk walk, String program) throws IOException {
        Files.createDirectories(path);
        var begun = NAME.format(walk.steps().getFirst().at());
        var name = "%s-%s-%s%s"
                .formatted(
                        begun,
                        safe(walk.opening().place().tree()),
                        UUID.randomUUID().toString().substring(0, 8),
                        ENDING);
        var hold = holds.take(name).orElseThrow(() -> new FileAlreadyExistsException(name));
        return WalkFile.create(path.resolve(name), hold, walk, program);
    }

    /** The id of a tree may be anything; a file name may not. */
    private static String safe(String id) {
        var name = id.replaceAll("[^A-Za-z0-9]+", "-");
        return name.substring(0, Math.min(40, name.length()));
    }

    Optional<WalkFile> resume(Path file, SavedWalk walk) throws IOException {
        var hold = holds.take(file.getFileName().toString());
        return hold.isPresent()
                ? Optional.of(
                        WalkFile.resume(file, hold.get(), walk, Tail.of(file).whole()))
                : Optional.empty();
    }

    /** Reads the walk of a file. */
    public static ReadWalk read(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? new ReadWalk.Refused("%s has more than %,d bytes: no walk is so large.".formatted(file, LARGEST))
                    : WalkReader.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException fault) {
            return new ReadWalk.Refused("%s cannot be read: %s.".formatted(file, Trouble.reason(fault)));
        }
    }

    /** The walks of the folder, the one that was altered last first. What cannot be read is passed over. */
    public List<Recent> recent() {
        var recent = new ArrayList<Recent>();
        for (var file : newest()) {
            Tail.standing(file).ifPresent(standing -> recent.add(new Recent(file, standing)));
        }
        recent.sort(
                Comparator.comparing((Recent walk) -> walk.standing().last()).reversed());
        return List.copyOf(recent);
    }

    private List<Path> newest() {
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(WalkFolder::altered).reversed())
                    .limit(MOST_LISTED)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static FileTime altered(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
