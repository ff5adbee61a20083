package org.troubletree.planted.match;

import java.util.concurrent.atomic.AtomicInteger;

final class FillsStatically {
    static final AtomicInteger MATCHES = new AtomicInteger();
}
