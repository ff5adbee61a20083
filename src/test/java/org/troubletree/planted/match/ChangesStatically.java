package org.troubletree.planted.match;

final class ChangesStatically {
    static int matches;
}
