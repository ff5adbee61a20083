package org.troubletree.planted.report;

record SaysGet(String text) {
    String getText() {
        return text;
    }
}
