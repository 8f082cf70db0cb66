package nl.verzuimsysteem.ui.home;

import java.util.Optional;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.ui.Paden;

/** To which list a reason leads. */
final class Startpaden {
    private Startpaden() {}

    /** Nothing where there is no list of them: what happens in many cases is read in each. */
    static Optional<String> van(Functie functie, Startreden reden) {
        return switch (reden) {
            case OVERLEG, OVERLEGPUNT -> Optional.of(Paden.OVERLEG);
            case TAKEN_TE_LAAT -> Optional.of(taken(functie, "te-laat"));
            case TAKEN_BINNENKORT -> Optional.of(taken(functie, "binnenkort"));
            case OPDRACHT_NIEUW -> Optional.of(Paden.WERKLIJST + "?status=VERSTUURD");
            case OPDRACHT_GEZIEN -> Optional.of(Paden.WERKLIJST + "?status=GEZIEN");
            case OPDRACHT_VAN_MIJ -> Optional.of(Paden.WERKLIJST + "?status=IN_BEHANDELING&mijn=ja");
            case OPDRACHT_VRAAG -> Optional.of(Paden.WERKLIJST + "?status=VRAAG");
            case OPDRACHT_ANTWOORD -> Optional.of(Paden.OPDRACHTEN + "?stand=ongelezen");
            case OPDRACHT_LOOPT -> Optional.of(Paden.OPDRACHTEN + "?stand=bij-arbodienst");
            case TE_PLANNEN -> Optional.of(Paden.SPREEKUREN);
            case BRIEVEN -> Optional.of(Paden.UITNODIGINGEN);
            case SELEKT_BELLEN -> Optional.of(Paden.SELEKT + "?staat=te-bellen");
            case SELEKT_INGEVULD -> Optional.of(Paden.SELEKT + "?staat=ingevuld");
            case TRIAGE_BEOORDELEN -> Optional.of(Paden.SELEKT_BEOORDELEN);
            case TER_ACCORDERING -> Optional.of(Paden.TER_ACCORDERING);
            case CONSULT_TERUG, CONSULT_AFRONDEN -> Optional.of(Paden.MIJN_DAG);
            case STEEKPROEF -> Optional.of(Paden.STEEKPROEF);
            case NOODTOEGANG -> Optional.of(Paden.NOODTOEGANG);
            case DOSSIERS_TE_LAAT -> Optional.of(Paden.CASELOAD + "?wiens=mij&laat=ja");
            case DOSSIERS_VERTROKKEN -> Optional.of(Paden.CASELOAD + "?wiens=vertrokken");
            case ZONDER_BEHEERDER -> Optional.of(Paden.ZONDER_BEHEERDER);
            case AANTALLEN_OPGEVEN -> Optional.of(Paden.AANTALLEN);
            case WIJZIGINGSVERZOEKEN, RECHTEN_NAKIJKEN -> Optional.of(Paden.BEHEERTAKEN);
            case UITNODIGING_OUD -> Optional.of(Paden.GEBRUIKERS + "?status=UITGENODIGD");
            case ACCOUNT_ONGEBRUIKT -> Optional.of(Paden.GEBRUIKERS + "?status=LANG_NIET");
            case FACTUUR_GEMIST -> Optional.of(Paden.FACTUURRUNS);
            case NIET_BEZORGD -> Optional.of(Paden.BEHEER + "/bezorging");
            case VRAGENLIJST_CONCEPT -> Optional.of(Paden.VRAGENLIJSTEN);
            case INZAGE_OPVALLEND -> Optional.of(Paden.OPVALLENDE_INZAGEN);
            case AFSPRAAK_BEVESTIGEN -> Optional.of(Paden.MIJN_AFSPRAKEN);
            case UITVRAAG_LOOPT -> Optional.of(Paden.UITVRAGEN);
            case TERUGKOPPELING_NIEUW ->
                Optional.of(functie == Functie.WERKNEMER ? Paden.MIJN_TERUGKOPPELINGEN : Paden.TERUGKOPPELINGEN);
            case SPREEKUUR_GEPLAND -> Optional.of(Paden.GEPLANDE_SPREEKUREN);
            case TIJD_BOEKEN, ACHTERGROND_STUK, SELEKT_INVULLEN, CONSULT_BIJ_ARTS -> Optional.empty();
        };
    }

    private static String taken(Functie functie, String termijn) {
        // The list of who watches others holds theirs as well.
        return Paden.TAKEN + "?termijn=" + termijn
                + (functie == Functie.VERZUIMCOORDINATOR ? "&functie=verzuimcoordinator" : "");
    }
}
