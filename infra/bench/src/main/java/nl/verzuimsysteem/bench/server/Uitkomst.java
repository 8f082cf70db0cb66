package nl.verzuimsysteem.bench.server;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * One ratio.
 *
 * @param maat which metric it belongs to: M1 to M4
 * @param teller what was measured, and {@code noemer} beside what
 * @param eenheid of both raw values, which are those of the round in the middle
 * @param doel what it should be; empty where there is no goal
 */
record Uitkomst(
        String maat,
        String teller,
        String noemer,
        String eenheid,
        double waarde,
        double kaal,
        Verhouding verhouding,
        String doel) {

    /** From two names measured in the same rounds. */
    static Uitkomst van(
            String maat,
            Ronden ronden,
            String teller,
            String noemer,
            ToDoubleFunction<Monster> wat,
            String eenheid,
            String doel) {
        var tellers = waarden(ronden.van(teller), wat);
        var noemers = waarden(ronden.van(noemer), wat);
        return new Uitkomst(
                maat,
                teller,
                noemer,
                eenheid,
                Verhouding.mediaan(tellers),
                Verhouding.mediaan(noemers),
                Verhouding.van(tellers, noemers),
                doel);
    }

    private static List<Double> waarden(List<Monster> monsters, ToDoubleFunction<Monster> wat) {
        return monsters.stream().map(wat::applyAsDouble).toList();
    }

    static final String KOP = "| | What | Beside | Unit | What | Beside | Ratio | Lowest–highest | Goal |\n"
            + "|---|---|---|---|---|---|---|---|---|";

    String tabel() {
        return "| %s | %s | %s | %s | %s | %s | **%s** | %s–%s | %s |"
                .formatted(
                        maat,
                        teller,
                        noemer,
                        eenheid,
                        getal(waarde),
                        getal(kaal),
                        getal(verhouding.midden()),
                        getal(verhouding.laagste()),
                        getal(verhouding.hoogste()),
                        doel);
    }

    String json() {
        return ("{\"maat\":\"%s\",\"wat\":\"%s\",\"naast\":\"%s\",\"eenheid\":\"%s\",\"waarde\":%s,\"kaal\":%s,"
                        + "\"verhouding\":%s,\"laagste\":%s,\"hoogste\":%s}")
                .formatted(
                        maat,
                        teller,
                        noemer,
                        eenheid,
                        kaal(waarde),
                        kaal(kaal),
                        kaal(verhouding.midden()),
                        kaal(verhouding.laagste()),
                        kaal(verhouding.hoogste()));
    }

    private static String kaal(double getal) {
        return String.format(Locale.ROOT, "%.4f", getal);
    }

    static String getal(double getal) {
        return String.format(
                Locale.ROOT, getal >= 100 ? "%,.0f" : getal >= 10 ? "%.1f" : getal >= 0.1 ? "%.2f" : "%.3f", getal);
    }
}
