package org.troubletree.walk;

import java.time.Instant;
import org.troubletree.tree.Change;

/** One change that was made on the server in this walk. */
public record LedgerEntry(Change change, ChangeRecord record, Instant at) {}
