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

/** The open file of the walk that is being saved. */
final class WalkFile implements AutoCloseable {
    private final Path path;
    private final FileLock lock;
    private final FileChannel channel;
    private final TreeRevisions treeRevisions = new TreeRevisions();
    private List<Step> savedSteps;
    private PageSnapshots savedSnapshots;
    private long length;

    private WalkFile(Path path, FileLock lock, FileChannel channel, SavedWalk saved, long length) {
        this.path = path;
        this.lock = lock;
        this.channel = channel;
        this.savedSteps = saved.steps();
        this.savedSnapshots = saved.snapshots();
        this.length = length;
    }

    /** Creates the file with all steps of a walk. It is written and flushed under a temporary name and then renamed. */
    static WalkFile create(Path path, FileLock lock, Walk walk, String program) throws IOException {
        var draft = path.resolveSibling(path.getFileName() + ".tmp");
        var header = WalkReader.header(program);
        try (var channel = FileChannel.open(draft, CREATE_NEW, WRITE)) {
            write(channel, header, 0);
            var created = new WalkFile(path, lock, channel, SavedWalk.empty(program), header.length);
            created.save(walk);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            return resume(
                    path, lock, new SavedWalk(program, created.savedSteps, created.savedSnapshots), created.length);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Opens the file of a walk that was read. Lines end at the given length; what follows was not written completely.
     */
    static WalkFile resume(Path path, FileLock lock, SavedWalk saved, long length) throws IOException {
        return new WalkFile(path, lock, FileChannel.open(path, WRITE), saved, length);
    }

    Path path() {
        return path;
    }

    /** Appends what has changed since the last save, and flushes it to disk. */
    void save(Walk walk) throws IOException {
        var patch = StepsPatch.between(savedSteps, walk.steps());
        if (!patch.isEmpty()) {
            var newSnapshots = PageSnapshots.of(walk, treeRevisions).without(savedSnapshots);
            var line = new JournalEntry(patch, newSnapshots, WalkSummary.of(walk)).bytes();
            write(channel, line, length);
            length += line.length;
            savedSteps = walk.steps();
            savedSnapshots = savedSnapshots.with(newSnapshots);
        }
    }

    /** Fails if the file was deleted. Writing to a deleted file would succeed, and every step would be lost. */
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

    /** Writes a line at a position. An incomplete line that is already there is overwritten. */
    private static void write(FileChannel channel, byte[] line, long position) throws IOException {
        channel.truncate(position);
        var bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            channel.write(bytes, position + bytes.position());
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        lock.release();
    }
}
