package org.troubletree.planted.report;

import javax.swing.Icon;

record KnowsSwing(Icon icon) {}
