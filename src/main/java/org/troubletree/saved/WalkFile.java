package org.troubletree.saved;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.troubletree.walk.Step;
import org.troubletree.walk.Walk;

/** The file of one walk while this program writes it. */
final class WalkFile implements AutoCloseable {
    private final Path path;
    private final FileLock lock;
    private final FileChannel channel;
    private final TreeRevisions treeRevisions = new TreeRevisions();
    private List<Step> savedSteps;
    private PageSnapshots savedSnapshots;
    private long length;

    private WalkFile(Path path, FileLock hold, FileChannel channel, SavedWalk saved, long length) {
        this.path = path;
        this.lock = hold;
        this.channel = channel;
        this.savedSteps = saved.steps();
        this.savedSnapshots = saved.snapshots();
        this.length = length;
    }

    /** A new file with all of a walk: it is written beside, brought on disk, and moved to its name whole. */
    static WalkFile create(Path path, FileLock hold, Walk walk, String program) throws IOException {
        var draft = path.resolveSibling(path.getFileName() + ".tmp");
        var header = WalkReader.header(program);
        try (var fresh = FileChannel.open(draft, CREATE_NEW, WRITE)) {
            write(fresh, header, 0);
            var begun = new WalkFile(path, hold, fresh, SavedWalk.empty(program), header.length);
            begun.save(walk);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            return resume(path, hold, new SavedWalk(program, begun.savedSteps, begun.savedSnapshots), begun.length);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The file of a walk that was read, of which so many bytes are whole lines. */
    static WalkFile resume(Path path, FileLock hold, SavedWalk saved, long length) throws IOException {
        return new WalkFile(path, hold, FileChannel.open(path, WRITE), saved, length);
    }

    Path path() {
        return path;
    }

    /** Brings on disk what became of the walk since the last time. */
    void save(Walk walk) throws IOException {
        var splice = StepsPatch.between(savedSteps, walk.steps());
        if (!splice.isEmpty()) {
            var shown = PageSnapshots.of(walk, treeRevisions).without(savedSnapshots);
            var line = new JournalEntry(splice, shown, WalkSummary.of(walk)).bytes();
            write(channel, line, length);
            length += line.length;
            savedSteps = walk.steps();
            savedSnapshots = savedSnapshots.with(shown);
        }
    }

    /** A file that somebody removed would take every step and keep none. */
    void requireExistingFile() throws NoSuchFileException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
    }

    void deleteIfUnused() throws IOException {
        if (savedSteps.size() == 1) {
            Files.deleteIfExists(path);
        }
    }

    /** What was cut off before is written over. */
    private static void write(FileChannel channel, byte[] line, long at) throws IOException {
        channel.truncate(at);
        var bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            channel.write(bytes, at + bytes.position());
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        lock.release();
    }
}
