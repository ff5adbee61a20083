package org.troubletree.saved;

import java.nio.file.Path;

/** A walk of the folder, and where it stands. */
public record RecentWalk(Path file, WalkSummary summary) {}
