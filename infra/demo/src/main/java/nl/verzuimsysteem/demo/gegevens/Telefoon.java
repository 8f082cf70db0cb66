package nl.verzuimsysteem.demo.gegevens;

/** Telephone numbers that look Dutch and that nobody has: no provider gives out 06 - 00 or 088 - 000. */
final class Telefoon {
    private Telefoon() {}

    static String mobiel(Toeval toeval) {
        return "06 - 00 %02d %02d %02d".formatted(toeval.tussen(10, 99), toeval.tussen(0, 99), toeval.tussen(0, 99));
    }

    /** A number of an organisation; the same number gives the same telephone. */
    static String vast(int nummer) {
        return "088 - 000 %02d %02d".formatted(nummer / 100, nummer % 100);
    }
}
