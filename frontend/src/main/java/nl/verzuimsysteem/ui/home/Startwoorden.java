package nl.verzuimsysteem.ui.home;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.start.Startregel;

/** The words of a line of the home. */
final class Startwoorden {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H.mm", NEDERLANDS);

    private Startwoorden() {}

    /** Where the words for this function stand: a werknemer reads them in his own language. */
    static String bundel(Functie functie) {
        return functie == Functie.WERKNEMER ? "mijn.start." : "home.";
    }

    static String wat(Functie functie, Startregel regel, String triage) {
        return t(bundel(functie) + "reden." + regel.reden(), triage);
    }

    /** The first day; nothing when it has none or says nothing. */
    static Optional<String> wanneer(Functie functie, Startregel regel) {
        var dag = regel.eerste();
        if (dag == null || functie == Functie.WERKNEMER) {
            return Optional.empty();
        }
        var begin = regel.begin();
        if (begin != null && (regel.reden() == Startreden.OVERLEG || regel.reden() == Startreden.OVERLEGPUNT)) {
            return Optional.of(t(
                    "home.om",
                    dag.getDayOfWeek().getDisplayName(TextStyle.FULL, NEDERLANDS),
                    Kalender.voluit(dag),
                    TIJD.format(Kalender.plaatselijk(begin))));
        }
        return Optional.of(t("home." + soort(regel.reden()), Kalender.voluit(dag)));
    }

    private static String soort(Startreden reden) {
        return switch (reden) {
            case TAKEN_TE_LAAT,
                    TAKEN_BINNENKORT,
                    TE_PLANNEN,
                    NOODTOEGANG,
                    DOSSIERS_TE_LAAT,
                    DOSSIERS_VERTROKKEN,
                    ZONDER_BEHEERDER,
                    AANTALLEN_OPGEVEN,
                    RECHTEN_NAKIJKEN,
                    UITVRAAG_LOOPT,
                    SELEKT_INVULLEN -> "uiterlijk";
            case BRIEVEN, SPREEKUUR_GEPLAND, AFSPRAAK_BEVESTIGEN, OVERLEG, OVERLEGPUNT -> "eerste";
            case OPDRACHT_NIEUW,
                    OPDRACHT_GEZIEN,
                    OPDRACHT_VAN_MIJ,
                    SELEKT_BELLEN,
                    TRIAGE_BEOORDELEN,
                    TER_ACCORDERING,
                    CONSULT_TERUG,
                    CONSULT_AFRONDEN,
                    STEEKPROEF,
                    TIJD_BOEKEN,
                    OPDRACHT_ANTWOORD,
                    TERUGKOPPELING_NIEUW,
                    WIJZIGINGSVERZOEKEN,
                    UITNODIGING_OUD,
                    ACCOUNT_ONGEBRUIKT,
                    FACTUUR_GEMIST,
                    NIET_BEZORGD,
                    ACHTERGROND_STUK,
                    VRAGENLIJST_CONCEPT,
                    INZAGE_OPVALLEND,
                    OPDRACHT_VRAAG,
                    OPDRACHT_LOOPT,
                    SELEKT_INGEVULD,
                    CONSULT_BIJ_ARTS -> "sinds";
        };
    }
}
