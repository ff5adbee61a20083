package org.troubletree.tree;

/** What a change does to the server: it writes one registry value, or it is a procedure carried out by hand. */
public sealed interface Action permits RegistryAction, Procedure {}
