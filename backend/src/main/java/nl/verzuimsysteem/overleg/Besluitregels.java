package nl.verzuimsysteem.overleg;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.Medischewacht;
import org.jspecify.annotations.Nullable;

/** What may be decided, and what the employer learns of it. Pure. */
final class Besluitregels {
    private static final int KORTSTE = 3;
    private static final int LANGSTE = 300;
    private static final int LANGSTE_NOTITIE = 1000;
    private static final int HOOGSTENS_JAREN = 1;

    private Besluitregels() {}

    /**
     * What is filled in, as it is kept: what does not go with its kind is left out, but for an owner, whom somebody chose.
     *
     * @throws OngeldigeInvoer on the fields of {@link NieuwBesluit}
     */
    static NieuwBesluit eis(NieuwBesluit nieuw, Medischewacht wacht, LocalDate vandaag) {
        var fouten =
                new OngeldigeInvoer.Verzamelaar().eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "besluit.sleutel");
        var tekst = nieuw.tekst().strip();
        var langste = nieuw.soort() == Besluitsoort.NOTITIE ? LANGSTE_NOTITIE : LANGSTE;
        fouten.eis(tekst.length() >= KORTSTE, "tekst", "besluit.tekst.kort", KORTSTE)
                .eis(tekst.length() <= langste, "tekst", "besluit.tekst.lang", langste, tekst.length());
        wacht.kijk(fouten, "tekst", tekst);
        var functie = nieuw.functie();
        fouten.eis(
                switch (nieuw.soort()) {
                    case TAAK -> functie != null && (functie.isRegioteam() || functie == Functie.LEIDINGGEVENDE);
                    case SPREEKUUR -> functie == Functie.POB || functie == Functie.BEDRIJFSARTS;
                    case OPDRACHT, NOTITIE -> true;
                },
                "functie",
                nieuw.soort() == Besluitsoort.SPREEKUUR ? "besluit.functie.spreekuur" : "besluit.functie.taak");
        fouten.eis(nieuw.eigenaar() == null || kanEigenaar(nieuw), "eigenaar", "besluit.eigenaar.geen");
        fouten.eis(
                nieuw.soort() != Besluitsoort.OPDRACHT
                        || (nieuw.opdrachttype() != null
                                && !nieuw.opdrachttype().isBlank()),
                "opdrachttype",
                "besluit.opdrachttype");
        var dag = nieuw.soort() == Besluitsoort.NOTITIE ? null : nieuw.uiterlijkOp();
        dag(fouten, nieuw.soort(), dag, vandaag);
        fouten.klaar();
        return new NieuwBesluit(
                nieuw.punt(),
                nieuw.soort(),
                tekst,
                nieuw.soort() == Besluitsoort.TAAK || nieuw.soort() == Besluitsoort.SPREEKUUR ? functie : null,
                nieuw.eigenaar(),
                dag,
                nieuw.soort() == Besluitsoort.OPDRACHT ? nieuw.opdrachttype() : null,
                magWerkgeverLezen(nieuw),
                nieuw.nietMedisch(),
                nieuw.sleutel());
    }

    private static void dag(
            OngeldigeInvoer.Verzamelaar fouten, Besluitsoort soort, @Nullable LocalDate dag, LocalDate vandaag) {
        if (dag == null) {
            fouten.eis(
                    soort == Besluitsoort.OPDRACHT || soort == Besluitsoort.NOTITIE, "uiterlijkOp", "besluit.dag.leeg");
            return;
        }
        var laatste = vandaag.plusYears(HOOGSTENS_JAREN);
        fouten.eis(!dag.isBefore(vandaag), "uiterlijkOp", "besluit.dag.verleden", Kalender.kort(vandaag))
                .eis(!dag.isAfter(laatste), "uiterlijkOp", "besluit.dag.ver", Kalender.kort(laatste));
    }

    private static boolean kanEigenaar(NieuwBesluit nieuw) {
        return nieuw.soort() == Besluitsoort.TAAK
                && nieuw.functie() != null
                && nieuw.functie().isRegioteam();
    }

    /** What the employer must do, or is ordered in his name, he always reads. */
    private static boolean magWerkgeverLezen(NieuwBesluit nieuw) {
        return nieuw.voorWerkgever()
                || nieuw.soort() == Besluitsoort.OPDRACHT
                || nieuw.functie() == Functie.LEIDINGGEVENDE;
    }

    /** Who reads it in the Tijdlijn. */
    static GebeurtenisSoort gebeurtenis(boolean voorWerkgever) {
        return voorWerkgever ? GebeurtenisSoort.OVERLEG_BESLUIT : GebeurtenisSoort.OVERLEG_INTERN;
    }

    /** What it is, in a few words. */
    static String woord(Besluitsoort soort, @Nullable Functie functie) {
        return Melding.van("besluit.soort." + soort, functie == null ? "" : functie.naam())
                .tekst();
    }

    /** The last day, when nobody chooses another: that of the next overleg, and never one that is over. */
    static LocalDate uiterlijk(LocalDate dag, LocalDate vandaag) {
        var volgende = dag.plusWeeks(1);
        return volgende.isBefore(vandaag) ? vandaag.plusWeeks(1) : volgende;
    }
}
