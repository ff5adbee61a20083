package org.troubletree.planted.walk;

import java.nio.file.Path;

record KnowsAFile(Path saved) {}
