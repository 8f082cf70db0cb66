package nl.verzuimsysteem.toegang;

import static nl.verzuimsysteem.kern.Functie.*;
import static nl.verzuimsysteem.kern.Handeling.*;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;

/**
 * The one table of rights: which functions may do which act. What is not in it is refused. Within which companies,
 * departments or regio's a function may do it is the scope of the {@link Actor}, which every query takes along.
 */
public final class Rechten {
    private static final Functie[] WERKGEVER = {LEIDINGGEVENDE, VERZUIMCOORDINATOR};
    private static final Functie[] REGIOTEAM = {MMA, POB, CASEMANAGER, BEDRIJFSARTS};
    private static final Functie[] BEIDE = {LEIDINGGEVENDE, VERZUIMCOORDINATOR, MMA, POB, CASEMANAGER, BEDRIJFSARTS};
    /** Everybody but the system itself: these acts touch nothing but one's own login. */
    private static final Functie[] IEDEREEN =
            EnumSet.complementOf(EnumSet.of(SYSTEEM)).toArray(Functie[]::new);

    private static final Map<Handeling, Set<Functie>> TABEL = new EnumMap<>(Handeling.class);

    static {
        mag(INLOGGEN, IEDEREEN);
        mag(UITLOGGEN, IEDEREEN);
        mag(FUNCTIE_WISSELEN, IEDEREEN);
        mag(BEVESTIGEN, IEDEREEN);
        mag(EIGEN_ACCOUNT_INZIEN, IEDEREEN);
        mag(EIGEN_ACCOUNT_WIJZIGEN, IEDEREEN);
        mag(RECHTEN_INZIEN, GEBRUIKERSBEHEERDER, FUNCTIONEEL_BEHEERDER, LOGBEHEERDER);

        mag(BEDRIJVEN_INZIEN, BEIDE);
        mag(BEDRIJVEN_INZIEN, GEBRUIKERSBEHEERDER, FUNCTIONEEL_BEHEERDER);
        mag(STAMGEGEVENS_INZIEN, BEIDE);
        mag(STAMGEGEVENS_INZIEN, GEBRUIKERSBEHEERDER, FUNCTIONEEL_BEHEERDER);

        mag(GEBRUIKERS_INZIEN, GEBRUIKERSBEHEERDER);
        // The system switches off accounts that nobody uses, and begins the yearly review.
        mag(GEBRUIKERS_BEHEREN, GEBRUIKERSBEHEERDER, SYSTEEM);
        mag(RECHTEN_NAKIJKEN, GEBRUIKERSBEHEERDER, SYSTEEM);
        // Who keeps the application decides only where a company has no second beheerder.
        mag(GEBRUIKER_GOEDKEUREN, GEBRUIKERSBEHEERDER, FUNCTIONEEL_BEHEERDER);
        mag(WERKNEMER_UITNODIGEN, LEIDINGGEVENDE, VERZUIMCOORDINATOR, MMA);
        mag(AFDELINGEN_INZIEN, GEBRUIKERSBEHEERDER, VERZUIMCOORDINATOR, FUNCTIONEEL_BEHEERDER);
        mag(AFDELINGEN_BEHEREN, GEBRUIKERSBEHEERDER, VERZUIMCOORDINATOR);

        mag(BEDRIJF_AANSLUITEN, FUNCTIONEEL_BEHEERDER);
        mag(BEDRIJF_BEHEREN, FUNCTIONEEL_BEHEERDER);
        mag(REGIOS_BEHEREN, FUNCTIONEEL_BEHEERDER);
        mag(TARIEVEN_INZIEN, FUNCTIONEEL_BEHEERDER);
        mag(TARIEVEN_WIJZIGEN, FUNCTIONEEL_BEHEERDER);
        mag(ARBODIENST_BEHEREN, FUNCTIONEEL_BEHEERDER);

        mag(BEZORGING_INZIEN, FUNCTIONEEL_BEHEERDER);

        mag(LOGBOEK_INZIEN, LOGBEHEERDER);
        mag(LOGBOEK_EXPORTEREN, LOGBEHEERDER);
        mag(LOGBOEK_NAKIJKEN, LOGBEHEERDER);
        mag(OPVALLEND_OPZOEKEN, LOGBEHEERDER, SYSTEEM);
        mag(LOGBOEK_VERZEGELEN, SYSTEEM);

        mag(EIGEN_GEGEVENS_INZIEN, WERKNEMER);
        mag(EIGEN_INZAGEN_INZIEN, WERKNEMER);
        mag(EIGEN_LOONMAATREGEL_INZIEN, WERKNEMER);

        mag(MEDEWERKERS_INZIEN, BEIDE);
        mag(MEDEWERKERS_INVOEREN, VERZUIMCOORDINATOR);

        mag(VERZUIM_INZIEN, BEIDE);
        mag(DOSSIER_INZIEN, BEIDE);
        mag(DOSSIER_BIJWERKEN, WERKGEVER);
        mag(ZIEK_MELDEN, WERKGEVER);
        mag(HERSTELD_MELDEN, WERKGEVER);
        mag(UIT_DIENST_MELDEN, WERKGEVER);
        mag(CONTACT_VASTLEGGEN, WERKGEVER);
        mag(VERLOOP_VASTLEGGEN, WERKGEVER);
        mag(VERZUIM_CORRIGEREN, WERKGEVER);
        mag(VERLOF_BEOORDELEN, BEDRIJFSARTS);
        mag(STAP_VASTLEGGEN, BEIDE);
        mag(TERMIJN_WIJZIGEN, BEIDE);
        mag(VOORTGANG_INZIEN, VERZUIMCOORDINATOR, CASEMANAGER);
        // Which group of the vangnet it is, a leidinggevende need not know.
        mag(UWV_INZIEN, VERZUIMCOORDINATOR, MMA);
        mag(UWV_MELDEN, VERZUIMCOORDINATOR, MMA);
        mag(LOONMAATREGEL_INZIEN, VERZUIMCOORDINATOR);
        mag(LOONMAATREGEL_VASTLEGGEN, VERZUIMCOORDINATOR);
        mag(OORDEEL_INZIEN, WERKGEVER);
        mag(OORDEEL_VASTLEGGEN, VERZUIMCOORDINATOR);
        mag(INSTELLINGEN_INZIEN, VERZUIMCOORDINATOR);
        mag(INSTELLINGEN_WIJZIGEN, VERZUIMCOORDINATOR);

        mag(AGENDA_INZIEN, MMA, POB, BEDRIJFSARTS);
        mag(AGENDA_BEHEREN, MMA);
        mag(SPREEKUURSOORTEN_BEHEREN, FUNCTIONEEL_BEHEERDER);
        mag(AGENDALINK_BEHEREN, POB, BEDRIJFSARTS);
        mag(PLANNING_INZIEN, MMA);
        mag(SPREEKUUR_PLANNEN, MMA);
        mag(AANWEZIGHEID_VASTLEGGEN, MMA, POB, BEDRIJFSARTS);
        mag(SPREEKUREN_INZIEN, BEIDE);
        mag(SPREEKUREN_VOLGEN, WERKGEVER);
        mag(TOLK_REGELEN, LEIDINGGEVENDE, VERZUIMCOORDINATOR, MMA);
        mag(EIGEN_AFSPRAKEN_INZIEN, WERKNEMER);
        mag(EIGEN_AFSPRAAK_WIJZIGEN, WERKNEMER);
        mag(SPREEKUUR_VRAGEN, WERKNEMER);
        mag(UITNODIGING_AFDRUKKEN, MMA);
        mag(UITNODIGEN, SYSTEEM);

        mag(DELEGATIE_INZIEN, MMA, POB, BEDRIJFSARTS);
        mag(DELEGATIE_GEVEN, BEDRIJFSARTS);

        // A POB only under a bedrijfsarts who lets him; who has what to do with whom is asked for each file.
        mag(MEDISCH_INZIEN, POB, BEDRIJFSARTS);
        mag(MEDISCH_VASTLEGGEN, POB, BEDRIJFSARTS);
        mag(NOODTOEGANG_NEMEN, POB, BEDRIJFSARTS);
        mag(NOODTOEGANG_NAKIJKEN, BEDRIJFSARTS);
        mag(EIGEN_MEDISCH_BLOKKEREN, WERKNEMER);
        mag(TERUGKOPPELING_OPSTELLEN, POB, BEDRIJFSARTS);
        mag(ACCORDEREN, BEDRIJFSARTS);
        mag(STEEKPROEF_BEOORDELEN, BEDRIJFSARTS);
        mag(TERUGKOPPELING_INZIEN, BEIDE);
        mag(TERUGKOPPELINGEN_VOLGEN, WERKGEVER);
        mag(EIGEN_TERUGKOPPELING_INZIEN, WERKNEMER);
        mag(ZIENSWIJZE_GEVEN, WERKNEMER);
        mag(TERUGKOPPELING_VERSTUREN, SYSTEEM);
        mag(POBCONTACT_INZIEN, BEIDE);
        mag(POBCONTACT_VASTLEGGEN, POB);

        mag(MEDISCHE_SLEUTELS_WISSELEN, SYSTEEM);
        mag(WERKNOTITIES_VERNIETIGEN, SYSTEEM);

        // What a werknemer answered, who calls him hears and writes down, and cannot read afterwards.
        mag(SELEKT_INZIEN, REGIOTEAM);
        mag(SELEKT_STOPPEN, MMA);
        mag(SELEKT_VERSTUREN, SYSTEEM);
        mag(SELEKT_AFNEMEN, MMA);
        mag(EIGEN_SELEKT_INVULLEN, WERKNEMER);
        mag(SELEKT_BEOORDELEN, POB, BEDRIJFSARTS);
        mag(SELEKT_ANTWOORDEN_VERNIETIGEN, SYSTEEM);
        mag(VRAGENLIJST_INZIEN, FUNCTIONEEL_BEHEERDER, BEDRIJFSARTS);
        mag(VRAGENLIJST_BEHEREN, FUNCTIONEEL_BEHEERDER, BEDRIJFSARTS);

        mag(AANTALLEN_INZIEN, GEBRUIKERSBEHEERDER, FUNCTIONEEL_BEHEERDER);
        mag(AANTALLEN_OPGEVEN, GEBRUIKERSBEHEERDER);
        mag(UITVRAAG_INZIEN, FUNCTIONEEL_BEHEERDER);
        mag(UITVRAAG_BEHEREN, FUNCTIONEEL_BEHEERDER);
        mag(BEHEERDER_ZOEKEN, MMA);
        mag(UITVRAAG_BEWAKEN, SYSTEEM);

        // What a company pays is no concern of a leidinggevende; who keeps its users may be its administration.
        mag(FACTUREN_INZIEN, GEBRUIKERSBEHEERDER, VERZUIMCOORDINATOR, FUNCTIONEEL_BEHEERDER);
        mag(FACTUREN_MAKEN, FUNCTIONEEL_BEHEERDER);
        mag(FACTUURRUN_UITVOEREN, SYSTEEM);
        mag(FACTUREN_VERSTUREN, SYSTEEM);

        mag(OPDRACHT_INZIEN, BEIDE);
        mag(OPDRACHT_VERSTUREN, WERKGEVER);
        mag(OPDRACHTEN_VOLGEN, WERKGEVER);
        mag(OPDRACHT_INTREKKEN, WERKGEVER);
        mag(OPDRACHT_TOELICHTEN, WERKGEVER);
        mag(WERKLIJST_INZIEN, REGIOTEAM);
        mag(OPDRACHT_BEHANDELEN, REGIOTEAM);

        // What things cost is agreed with the company as a whole, and not a matter of a leidinggevende.
        mag(VERRICHTINGEN_INZIEN, VERZUIMCOORDINATOR, MMA, POB, CASEMANAGER);
        mag(GELEVERD_INZIEN, VERZUIMCOORDINATOR, MMA, POB, CASEMANAGER, FUNCTIONEEL_BEHEERDER);
        mag(VERRICHTING_VASTLEGGEN, MMA);
        // The casemanager and the POB no more than their own time, while no invoice has it.
        mag(VERRICHTING_CORRIGEREN, MMA, FUNCTIONEEL_BEHEERDER, CASEMANAGER, POB);
        mag(TIJD_BOEKEN, CASEMANAGER, POB);

        mag(TAKEN_INZIEN, BEIDE);
        mag(TAAK_AFRONDEN, BEIDE);
        mag(TAAK_OPPAKKEN, BEIDE);
        mag(TAKEN_BIJWERKEN, SYSTEEM);
        mag(HERINNEREN, SYSTEEM);

        mag(CASELOAD_INZIEN, REGIOTEAM);
        mag(CASELOAD_OVERDRAGEN, REGIOTEAM);
        // No function of an employer, ever: here the team speaks freely about how a case goes.
        mag(OVERLEG_INZIEN, REGIOTEAM);
        mag(OVERLEG_VOORBEREIDEN, MMA, POB, CASEMANAGER);
        mag(OVERLEG_KLAARZETTEN, SYSTEEM);
        mag(OVERLEG_HOUDEN, MMA, POB, CASEMANAGER);
        mag(VERSLAG_INZIEN, MMA, POB, CASEMANAGER);
        mag(TEAMCIJFERS_INZIEN, REGIOTEAM);
        mag(START_INZIEN, IEDEREEN);

        mag(ALARM_BEWAKEN, SYSTEEM);
    }

    private Rechten() {}

    private static void mag(Handeling handeling, Functie... functies) {
        TABEL.computeIfAbsent(handeling, ignored -> EnumSet.noneOf(Functie.class))
                .addAll(Set.of(functies));
    }

    /** Whether the function may do the act at all. Views ask this to hide what would be refused. */
    public static boolean mag(Functie functie, Handeling handeling) {
        return TABEL.getOrDefault(handeling, Set.of()).contains(functie);
    }

    /** The functions that may do the act, in the order people of the field know them. */
    public static Set<Functie> wieMag(Handeling handeling) {
        return Collections.unmodifiableSet(TABEL.getOrDefault(handeling, EnumSet.noneOf(Functie.class)));
    }

    /** Whether this person, in the function he acts in now, may do the act at all. */
    public static boolean mag(Actor actor, Handeling handeling) {
        return mag(actor.functie(), handeling);
    }

    /** @throws GeenRecht when the function does not allow the act */
    public static void eis(Actor actor, Handeling handeling) {
        if (!mag(actor, handeling)) {
            throw new GeenRecht(handeling, actor.functie());
        }
    }
}
