package org.troubletree.event;

/**
 * Where an event begins: the offset of its first character, the heading, the offset from which its description is to be
 * looked for, how surely that is a description, and the name of the form.
 */
record Opening(int start, Heading heading, int body, Body kind, String form) {}
