package org.troubletree.planted.walk;

import org.troubletree.planted.report.Thing;

record KnowsAReport(Thing report) {}
