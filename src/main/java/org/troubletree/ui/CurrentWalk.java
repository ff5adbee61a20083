package org.troubletree.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.troubletree.saved.WalkAutosave;
import org.troubletree.tree.Library;
import org.troubletree.walk.Walk;

/**
 * The current walk, its file, and the notices of its page. A new state is shown when it is on disk, or when it is
 * known why it cannot be written.
 */
final class CurrentWalk {
    private final Background background;
    private final WalkStore journal;
    private final Runnable changed;
    private final UnsavedWork parting = new UnsavedWork();
    private WalkStore kept;
    private Optional<Walk> walk = Optional.empty();
    private PageNotices remarks = PageNotices.NONE;
    private boolean isBeginning;

    CurrentWalk(Background background, WalkStore journal, Runnable changed) {
        this.background = background;
        this.journal = journal;
        this.kept = journal;
        this.changed = changed;
    }

    Optional<Walk> walk() {
        return walk;
    }

    PageNotices remarks() {
        return remarks;
    }

    /** A sentence that says why the walk is not on disk; empty if it is. */
    Optional<String> trouble() {
        return kept.trouble();
    }

    /** Whether a walk was begun that is not on disk yet. */
    boolean isBeginning() {
        return isBeginning;
    }

    /**
     * Begins a walk and saves it in the background, because it may contain a long text. {@code begun} runs before the
     * walk is shown.
     */
    void begin(Walk first, Runnable begun) {
        isBeginning = true;
        changed.run();
        kept.saveAside(
                first,
                background,
                () -> {
                    isBeginning = false;
                    show(first, UnaryOperator.identity(), begun);
                },
                () -> {});
    }

    /** Begins a walk that is not saved. */
    void beginUnkept(Walk first, Runnable begun) {
        kept = WalkStore.none();
        begin(first, begun);
    }

    /** Continues a saved walk. Returns a sentence if it cannot; then nothing changes. */
    Optional<String> resume(Path file, Library library) {
        return journal.resume(file, library).flatMap(opened -> switch (opened) {
            case WalkAutosave.ResumeResult.ResumeFailure refused -> Optional.of(refused.sentence());
            case WalkAutosave.ResumeResult.ResumedWalk sound -> {
                kept = journal;
                isBeginning = false;
                walk = Optional.of(sound.walk().walk());
                remarks = PageNotices.news(sound.notices());
                yield Optional.empty();
            }
        });
    }

    /** Replaces the walk after a step, and updates the notices of the next page. */
    void put(Walk next, UnaryOperator<PageNotices> after) {
        kept.save(next);
        show(next, after, () -> {});
    }

    /**
     * The same, saved in the background because the step may contain a long text. If another step came first, {@code
     * overtaken} runs instead.
     */
    void putAside(Walk next, UnaryOperator<PageNotices> after, Runnable overtaken) {
        kept.saveAside(next, background, () -> show(next, after, () -> {}), overtaken);
    }

    private void show(Walk next, UnaryOperator<PageNotices> after, Runnable first) {
        walk = Optional.of(next);
        remarks = after.apply(remarks);
        first.run();
        changed.run();
    }

    /** Changes the notices. */
    void say(UnaryOperator<PageNotices> other) {
        remarks = other.apply(remarks);
        changed.run();
    }

    /** Notes that the report of the walk was saved. */
    void reported() {
        walk.ifPresent(parting::reported);
    }

    /** What would be lost with the walk, in a sentence; empty if nothing. */
    Optional<String> loss() {
        return kept.keepsAll() ? Optional.empty() : walk.flatMap(parting::loss);
    }

    /** Forgets the walk. Its file is kept. */
    void letGo() {
        kept.letGo();
        kept = journal;
        walk = Optional.empty();
        remarks = PageNotices.NONE;
        isBeginning = false;
    }
}
