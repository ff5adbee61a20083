package org.troubletree.saved;

import java.nio.file.Path;

/** A walk file in the folder, and the summary of its walk. */
public record RecentWalk(Path file, WalkSummary summary) {}
