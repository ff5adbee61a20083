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

/** The folder where walks are saved, one file for each. */
public final class WalkFolder {
    /** The extension of a walk file. */
    public static final String ENDING = ".walk";

    private static final long MAX_BYTES = 1L << 30;
    private static final int MAX_LISTED = 1_000;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path path;
    private final FileLocks locks;

    private WalkFolder(Path path) {
        this.path = path;
        this.locks = new FileLocks(path);
    }

    /** Returns the folder at a path. It is created when the first walk is saved. */
    public static WalkFolder at(Path path) {
        return new WalkFolder(path.toAbsolutePath().normalize());
    }

    /** Returns the folder for walks in the application data folder of a user, which depends on the operating system. */
    public static WalkFolder defaultFor(String system, Map<String, String> environment, Path home) {
        return at(applicationDataFolder(system.toLowerCase(Locale.ROOT), environment, home)
                .resolve("walks"));
    }

    private static Path applicationDataFolder(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("windows")) {
            return absolutePath(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Troubletree");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Troubletree");
        }
        return absolutePath(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("troubletree");
    }

    private static Optional<Path> absolutePath(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** Returns the absolute path of the folder. */
    public Path path() {
        return path;
    }

    /** Returns an autosave that saves one walk after another in this folder, for that version of the program. */
    public WalkAutosave autosave(String program) {
        return new WalkAutosave(this, program);
    }

    boolean contains(Path file) {
        return path.equals(file.toAbsolutePath().normalize().getParent());
    }

    WalkFile create(Walk walk, String program) throws IOException {
        Files.createDirectories(path);
        var begun = NAME.format(walk.steps().getFirst().at());
        var name = "%s-%s-%s%s"
                .formatted(
                        begun,
                        fileNamePart(walk.opening().place().tree()),
                        UUID.randomUUID().toString().substring(0, 8),
                        ENDING);
        var lock = locks.tryLock(name).orElseThrow(() -> new FileAlreadyExistsException(name));
        return WalkFile.create(path.resolve(name), lock, walk, program);
    }

    /** Replaces characters of a tree id that a file name must not contain. */
    private static String fileNamePart(String id) {
        var name = id.replaceAll("[^A-Za-z0-9]+", "-");
        return name.substring(0, Math.min(40, name.length()));
    }

    Optional<WalkFile> resume(Path file, SavedWalk walk) throws IOException {
        var lock = locks.tryLock(file.getFileName().toString());
        return lock.isPresent()
                ? Optional.of(WalkFile.resume(
                        file, lock.get(), walk, LastEntry.readFrom(file).completeLength()))
                : Optional.empty();
    }

    /** Reads a walk from a file. */
    public static WalkReadResult read(Path file) {
        try {
            return Files.size(file) > MAX_BYTES
                    ? new WalkReadResult.RejectedWalk(
                            "%s has more than %,d bytes: no walk is so large.".formatted(file, MAX_BYTES))
                    : WalkReader.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException failure) {
            return new WalkReadResult.RejectedWalk(
                    "%s cannot be read: %s.".formatted(file, WriteFailure.reason(failure)));
        }
    }

    /** Returns the walks of the folder, most recently changed first. Files that cannot be read are skipped. */
    public List<RecentWalk> recent() {
        var recent = new ArrayList<RecentWalk>();
        for (var file : newestFiles()) {
            LastEntry.readSummary(file).ifPresent(summary -> recent.add(new RecentWalk(file, summary)));
        }
        recent.sort(Comparator.comparing((RecentWalk walk) -> walk.summary().lastChange())
                .reversed());
        return List.copyOf(recent);
    }

    private List<Path> newestFiles() {
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(WalkFolder::lastModified).reversed())
                    .limit(MAX_LISTED)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
