package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.poortwachter.Regels;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.verzuim.Medischewacht;
import org.jspecify.annotations.Nullable;

/** What may be recorded for a step, and by whom. Pure. */
public final class Stapcontrole {
    private static final int LANGSTE_ONDERTEKENING = 200;
    private static final int LANGSTE_REFERENTIE = 60;
    private static final int KORTSTE_REDEN = 5;
    private static final int LANGSTE_REDEN = 500;
    private static final int VERSTE_JAREN = 2;

    private static final Set<MijlpaalSoort> BIJ_UWV = EnumSet.of(
            MijlpaalSoort.VANGNETMELDING,
            MijlpaalSoort.MELDING_WEEK_42,
            MijlpaalSoort.HERSTELD_UWV,
            MijlpaalSoort.UIT_DIENST_AANGIFTE);

    private Stapcontrole() {}

    /**
     * Whether a function records a step: the one that must do it, the verzuimcoördinator for every step of the employer
     * or the employee, the MMA for every step of the arbodienst; but what is reserved to a bedrijfsarts only he, and a
     * report to UWV only who may report to it.
     */
    public static boolean mag(Functie functie, MijlpaalSoort soort, Regels regels, boolean uwvDoorArbodienst) {
        if (Stapvorm.van(soort).voorbehouden()) {
            return functie == Functie.BEDRIJFSARTS;
        }
        if (BIJ_UWV.contains(soort)) {
            // Whoever of the two must do it: it may be told to UWV by either, and nobody else may know of it.
            return Rechten.mag(functie, Handeling.UWV_MELDEN);
        }
        var voor = regels.taakVoor(soort, uwvDoorArbodienst);
        var eigenaar = regels.eigenaar(soort, uwvDoorArbodienst);
        return functie == voor
                || functie == eigenaar
                || functie == (eigenaar.isRegioteam() ? Functie.MMA : Functie.VERZUIMCOORDINATOR);
    }

    /**
     * @param mijlpalen the terms of the case as they are
     * @throws OngeldigeInvoer on the fields of {@link NieuweStap}
     */
    static void controleer(NieuweStap stap, Mijlpalen mijlpalen, LocalDate vandaag, Medischewacht wacht) {
        var eersteZiektedag = mijlpalen.eersteZiektedag();
        var vorm = Stapvorm.van(stap.soort());
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(vorm.vastTeLeggen(), "soort", "taken.stap.onbekend")
                .eis(stap.datum() != null, "datum", "taken.stap.datum");
        dag(fouten, "datum", stap.datum(), eersteZiektedag, vandaag);
        dag(fouten, "getekendWerkgever", stap.getekendWerkgever(), eersteZiektedag, vandaag);
        dag(fouten, "getekendWerknemer", stap.getekendWerknemer(), eersteZiektedag, vandaag);
        volgorde(fouten, stap, eersteZiektedag, mijlpalen.vroegst(stap.soort(), stap.volgnummer()));
        var beide = stap.getekendWerkgever() != null && stap.getekendWerknemer() != null;
        if (vorm.ondertekend()) {
            fouten.eis(beide || !isLeeg(stap.ondertekening()), "ondertekening", "taken.stap.ondertekening")
                    .eis(!beide || isLeeg(stap.ondertekening()), "ondertekening", "taken.stap.beideGetekend");
            getekend(fouten, "getekendWerkgever", stap.getekendWerkgever(), stap.datum());
            getekend(fouten, "getekendWerknemer", stap.getekendWerknemer(), stap.datum());
        } else {
            fouten.eis(stap.getekendWerkgever() == null, "getekendWerkgever", "taken.stap.geenOndertekening")
                    .eis(stap.getekendWerknemer() == null, "getekendWerknemer", "taken.stap.geenOndertekening")
                    .eis(isLeeg(stap.ondertekening()), "ondertekening", "taken.stap.geenTekst");
        }
        fouten.eis(vorm.metReferentie() || isLeeg(stap.referentie()), "referentie", "taken.stap.geenTekst");
        tekst(fouten, "ondertekening", stap.ondertekening(), LANGSTE_ONDERTEKENING);
        tekst(fouten, "referentie", stap.referentie(), LANGSTE_REFERENTIE);
        wacht.kijk(fouten, "ondertekening", stap.ondertekening());
        wacht.kijk(fouten, "referentie", stap.referentie());
        var uitkomst = stap.uitkomst();
        if (uitkomst == null) {
            fouten.eis(!vorm.uitkomstVerplicht(), "uitkomst", "taken.stap.uitkomst");
        } else {
            fouten.eis(vorm.uitkomsten().contains(uitkomst), "uitkomst", "taken.stap.uitkomstAnders");
        }
        fouten.klaar();
    }

    /** @throws OngeldigeInvoer on {@code soort}, {@code tot}, {@code reden} */
    static void controleerAfwijking(
            Mijlpaal mijlpaal, LocalDate tot, String reden, LocalDate vandaag, Medischewacht wacht) {
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(mijlpaal.magAfwijken(), "soort", "taken.afwijken.mag")
                .eis(mijlpaal.wacht(), "soort", "taken.afwijken.klaar")
                .eis(
                        tot.isAfter(mijlpaal.uiterlijk()),
                        "tot",
                        "taken.afwijken.tot",
                        Kalender.voluit(mijlpaal.uiterlijk()))
                .eis(!tot.isAfter(vandaag.plusYears(VERSTE_JAREN)), "tot", "taken.afwijken.teVer")
                .eis(
                        reden.strip().length() >= KORTSTE_REDEN && reden.strip().length() <= LANGSTE_REDEN,
                        "reden",
                        "taken.afwijken.reden",
                        KORTSTE_REDEN,
                        LANGSTE_REDEN);
        wacht.kijk(fouten, "reden", reden);
        fouten.klaar();
    }

    /** What follows on something else did not happen before it. */
    private static void volgorde(
            OngeldigeInvoer.Verzamelaar fouten, NieuweStap stap, LocalDate eersteZiektedag, LocalDate vroegst) {
        var datum = stap.datum();
        if (datum != null && !datum.isBefore(eersteZiektedag)) {
            var waarom = switch (stap.soort()) {
                case VANGNETMELDING, MELDING_WEEK_42 -> "taken.stap.voorWeerZiek";
                case HERSTELD_UWV -> "taken.stap.voorHerstel";
                default -> "taken.stap.voorEerdere";
            };
            fouten.eis(!datum.isBefore(vroegst), "datum", waarom, Kalender.voluit(vroegst));
        }
    }

    /** Nobody signs what was not written yet. */
    private static void getekend(
            OngeldigeInvoer.Verzamelaar fouten, String veld, @Nullable LocalDate getekend, @Nullable LocalDate datum) {
        if (getekend != null && datum != null) {
            fouten.eis(!getekend.isBefore(datum), veld, "taken.stap.getekendVoor", Kalender.voluit(datum));
        }
    }

    private static void dag(
            OngeldigeInvoer.Verzamelaar fouten,
            String veld,
            @Nullable LocalDate dag,
            LocalDate eersteZiektedag,
            LocalDate vandaag) {
        if (dag != null) {
            fouten.eis(!dag.isAfter(vandaag), veld, "taken.stap.toekomst")
                    .eis(!dag.isBefore(eersteZiektedag), veld, "taken.stap.voorZiek", Kalender.voluit(eersteZiektedag));
        }
    }

    private static void tekst(OngeldigeInvoer.Verzamelaar fouten, String veld, @Nullable String tekst, int langste) {
        fouten.eis(tekst == null || tekst.strip().length() <= langste, veld, "taken.telang", langste);
    }

    private static boolean isLeeg(@Nullable String tekst) {
        return tekst == null || tekst.isBlank();
    }
}
