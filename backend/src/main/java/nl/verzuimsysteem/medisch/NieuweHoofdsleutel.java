package nl.verzuimsysteem.medisch;

/**
 * Prints the text of a file with a new master key: for who installs the program without a key management service. Who loses
 * the file loses all that is medical.
 */
public final class NieuweHoofdsleutel {
    private NieuweHoofdsleutel() {}

    public static void main(String... args) {
        System.out.println(maak());
    }

    /** The same, for who installs by program; who may read the file is up to him. */
    public static String maak() {
        return Bestandsleutels.nieuw();
    }
}
