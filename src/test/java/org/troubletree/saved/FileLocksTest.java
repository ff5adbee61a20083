package org.troubletree.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLocksTest {
    @TempDir
    Path folder;

    @Test
    void locksEachNameOnce() throws IOException {
        var locks = new FileLocks(folder);
        var first = locks.tryLock("a.walk").orElseThrow();

        assertThat(locks.tryLock("a.walk")).isEmpty();
        assertThat(new FileLocks(folder).tryLock("a.walk")).isEmpty();
        try (var other = locks.tryLock("b.walk").orElseThrow()) {
            assertThat(other.isValid()).isTrue();
        }
        first.release();

        try (var again = new FileLocks(folder).tryLock("a.walk").orElseThrow()) {
            assertThat(again.isValid()).isTrue();
        }
    }

    @Test
    void isIndependentOfOtherFolders() throws IOException {
        try (var lock = new FileLocks(folder).tryLock("a.walk").orElseThrow();
                var other = new FileLocks(Files.createDirectory(folder.resolve("other")))
                        .tryLock("a.walk")
                        .orElseThrow()) {
            assertThat(lock.isValid() && other.isValid()).isTrue();
        }
    }
}
