package org.troubletree.planted.tree;

class CanBeExtended {}
