package org.troubletree.planted.walk;

record CanBeSet() {
    void setStep(int step) {}
}
