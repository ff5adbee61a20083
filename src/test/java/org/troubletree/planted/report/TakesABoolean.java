package org.troubletree.planted.report;

record TakesABoolean() {
    void print(boolean loudly) {}
}
