package org.troubletree.planted.unmarked;

record MayHoldNull(String text) {}
