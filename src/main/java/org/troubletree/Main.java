package org.troubletree;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Says which version this is. */
    public static void main(String[] arguments) {
        System.out.println("Troubletree 0.1.0");
    }
}
