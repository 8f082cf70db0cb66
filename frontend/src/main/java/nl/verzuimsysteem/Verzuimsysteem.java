package nl.verzuimsysteem;

import java.util.Map;

/** The whole program: the backend, and the screens, which start with the same context because they are on its classpath. */
public final class Verzuimsysteem {

    private Verzuimsysteem() {}

    public static void main(String... args) {
        Backend.startAndWait(Map.of(), args);
    }
}
