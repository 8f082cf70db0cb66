package nl.verzuimsysteem.maatregelen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.poortwachter.Verlenging;
import nl.verzuimsysteem.verzuim.Medischewacht;
import org.jspecify.annotations.Nullable;

/** What the law allows of a change of the end of a case. */
final class Verlengingsregels {
    private static final int WEKEN_LOONSANCTIE = 52;
    /** A shortened waiting time lasts 13 to 78 weeks (WIA 23 lid 6). */
    private static final int KORTSTE_WACHTTIJD = 13;

    private static final int LANGSTE_VERKORTE_WACHTTIJD = 78;
    private static final int VERSTE_WEKEN = 104;
    private static final int LANGSTE_TEKST = 1000;

    private Verlengingsregels() {}

    /**
     * Asks of a new one what can be asked.
     *
     * @param zonder the terms of the case without it
     * @return as the rules of the terms know it
     * @throws OngeldigeInvoer on the fields of {@link NieuweVerlenging}
     */
    static Verlenging controleer(NieuweVerlenging nieuw, Mijlpalen zonder, Medischewacht wacht) {
        var soort = nieuw.soort();
        var tot = nieuw.tot();
        var lang = nieuw.toelichting();
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(soort != null, "soort", "maatregelen.einde.soortLeeg")
                .eis(tot != null, "tot", "maatregelen.datum.leeg")
                .eis(tot == null || Kalender.kan(tot), "tot", "maatregelen.datum.kanNiet")
                .eis(
                        lang == null || lang.length() <= LANGSTE_TEKST,
                        "toelichting",
                        "maatregelen.telang",
                        LANGSTE_TEKST);
        wacht.kijk(fouten, "toelichting", lang);
        if (soort == null || tot == null || !Kalender.kan(tot)) {
            fouten.klaar();
            throw new IllegalStateException("Refused already");
        }
        switch (soort) {
            case LOONSANCTIE -> loonsanctie(fouten, nieuw.van(), tot, zonder);
            case VRIJWILLIG, LATE_AANVRAAG -> langer(fouten, tot, zonder);
            case VERKORTE_WACHTTIJD -> korter(fouten, tot, zonder);
        }
        fouten.klaar();
        return new Verlenging(soort, soort == Verlenging.Soort.LOONSANCTIE ? nieuw.van() : null, tot);
    }

    private static void loonsanctie(
            OngeldigeInvoer.Verzamelaar fouten, @Nullable LocalDate van, LocalDate tot, Mijlpalen zonder) {
        var eerste = zonder.eindeWachttijd().plusDays(1);
        fouten.eis(van != null, "van", "maatregelen.datum.leeg")
                .eis(
                        van == null || !van.isBefore(eerste),
                        "van",
                        "maatregelen.einde.sanctieTeVroeg",
                        Kalender.voluit(eerste))
                .eis(van == null || tot.isAfter(van), "tot", "maatregelen.totTeVroeg")
                .eis(
                        van == null || ChronoUnit.DAYS.between(van, tot) <= WEKEN_LOONSANCTIE * 7L,
                        "tot",
                        "maatregelen.einde.sanctieTeLang",
                        van == null
                                ? ""
                                : Kalender.voluit(
                                        van.plusWeeks(WEKEN_LOONSANCTIE).minusDays(1)));
    }

    private static void langer(OngeldigeInvoer.Verzamelaar fouten, LocalDate tot, Mijlpalen zonder) {
        var eerste = zonder.eindeWachttijd().plusDays(1);
        fouten.eis(tot.isAfter(eerste), "tot", "maatregelen.einde.teVroeg", Kalender.voluit(zonder.eindeWachttijd()))
                .eis(!tot.isAfter(eerste.plusWeeks(VERSTE_WEKEN)), "tot", "maatregelen.datum.kanNiet");
    }

    private static void korter(OngeldigeInvoer.Verzamelaar fouten, LocalDate tot, Mijlpalen zonder) {
        var vroegst = zonder.teldag().plusWeeks(KORTSTE_WACHTTIJD);
        var laatst = zonder.teldag().plusWeeks(LANGSTE_VERKORTE_WACHTTIJD);
        fouten.eis(
                !tot.isBefore(vroegst) && !tot.isAfter(laatst),
                "tot",
                "maatregelen.einde.verkort",
                Kalender.voluit(vroegst),
                Kalender.voluit(laatst));
    }
}
