package nl.verzuimsysteem.aantallen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/** What an uitvraag must hold before it can start. Pure. */
final class Uitvraageisen {
    /** A list of companies is put together by hand or from a file; a longer one is "all". */
    static final int MEESTE_BEDRIJVEN = 10_000;

    private static final int LANGSTE_REDEN = 400;

    private Uitvraageisen() {}

    /** @throws OngeldigeInvoer on the fields of {@link NieuweUitvraag} */
    static void controleer(NieuweUitvraag nieuw, LocalDate vandaag) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        Math.abs(nieuw.jaar() - vandaag.getYear()) <= 1,
                        "jaar",
                        "aantallen.jaar",
                        String.valueOf(vandaag.getYear() - 1),
                        String.valueOf(vandaag.getYear() + 1))
                .eis(
                        nieuw.sluitOp().isAfter(vandaag) && !nieuw.sluitOp().isAfter(vandaag.plusYears(1)),
                        "sluitOp",
                        "aantallen.sluitOp",
                        Kalender.kort(vandaag))
                .eis(nieuw.doelgroep() != Doelgroep.REGIOS || !nieuw.regios().isEmpty(), "regios", "aantallen.regios")
                .eis(
                        nieuw.doelgroep() != Doelgroep.BEDRIJVEN
                                || !nieuw.bedrijven().isEmpty(),
                        "bedrijven",
                        "aantallen.bedrijven")
                .eis(
                        nieuw.bedrijven().size() <= MEESTE_BEDRIJVEN,
                        "bedrijven",
                        "aantallen.bedrijvenVeel",
                        MEESTE_BEDRIJVEN)
                .eis(
                        nieuw.herinnerDagen().size() <= Herinnerdagen.MEESTE
                                && nieuw.herinnerDagen().stream()
                                        .allMatch(dag -> dag >= 1 && dag <= Herinnerdagen.VROEGSTE),
                        "herinnerDagen",
                        "aantallen.herinnerDagen",
                        Herinnerdagen.MEESTE,
                        Herinnerdagen.VROEGSTE)
                .klaar();
    }

    /** @throws OngeldigeInvoer on {@code sluitOp} or {@code reden} */
    static void controleerVerlenging(LocalDate oud, LocalDate sluitOp, String reden, LocalDate vandaag) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        sluitOp.isAfter(oud) && !sluitOp.isAfter(vandaag.plusYears(1)),
                        "sluitOp",
                        "aantallen.sluitOp",
                        Kalender.kort(oud))
                .eis(!reden.isBlank(), "reden", "aantallen.verleng.reden")
                .eis(reden.strip().length() <= LANGSTE_REDEN, "reden", "aantallen.reden.lang", LANGSTE_REDEN)
                .klaar();
    }
}
