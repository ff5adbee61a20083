package org.troubletree.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.troubletree.saved.WalkAutosave;
import org.troubletree.tree.Library;
import org.troubletree.walk.Walk;

/**
 * The walk at hand where it is kept, and what its page is to say. The next state of it is shown once it is on disk, or once
 * it is known why it is not.
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

    /** Why the walk is not on disk, in a sentence. */
    Optional<String> trouble() {
        return kept.trouble();
    }

    /** Whether a walk is begun that is not on disk yet. */
    boolean isBeginning() {
        return isBeginning;
    }

    /** Begins a walk beside the screen, for it may hold a long text; {@code begun} is run before it is shown. */
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

    /** Begins a walk that is kept nowhere. */
    void beginUnkept(Walk first, Runnable begun) {
        kept = WalkStore.none();
        begin(first, begun);
    }

    /** Goes on with a walk that was kept; says in a sentence why it cannot, and then nothing is altered. */
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

    /** Takes a step, and what there is to say after it. */
    void put(Walk next, UnaryOperator<PageNotices> after) {
        kept.save(next);
        show(next, after, () -> {});
    }

    /** The same beside the screen, for a step that may hold a long text; where another came first, that is run instead. */
    void putAside(Walk next, UnaryOperator<PageNotices> after, Runnable overtaken) {
        kept.saveAside(next, background, () -> show(next, after, () -> {}), overtaken);
    }

    private void show(Walk next, UnaryOperator<PageNotices> after, Runnable first) {
        walk = Optional.of(next);
        remarks = after.apply(remarks);
        first.run();
        changed.run();
    }

    /** Alters what there is to say. */
    void say(UnaryOperator<PageNotices> other) {
        remarks = other.apply(remarks);
        changed.run();
    }

    /** The report of it was saved. */
    void reported() {
        walk.ifPresent(parting::reported);
    }

    /** What is lost when it is let go, in a sentence; empty where it can go without a word. */
    Optional<String> loss() {
        return kept.keepsAll() ? Optional.empty() : walk.flatMap(parting::loss);
    }

    /** Lets it go; what is on disk stays there. */
    void letGo() {
        kept.letGo();
        kept = journal;
        walk = Optional.empty();
        remarks = PageNotices.NONE;
        isBeginning = false;
    }
}
