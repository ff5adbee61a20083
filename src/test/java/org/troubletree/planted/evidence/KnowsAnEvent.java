package org.troubletree.planted.evidence;

import org.troubletree.planted.event.Thing;

record KnowsAnEvent(Thing event) {}
