package nl.verzuimsysteem.ui;

import java.util.Locale;
import nl.verzuimsysteem.caseload.ZonderPlaats;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.organisatie.Abonnement;

/**
 * The addresses of the screens, so that one feature can lead to another without knowing its views. The address is the
 * state: which thing, which tab, which filter.
 */
public final class Paden {
    public static final String HOME = "";
    public static final String INLOGGEN = "inloggen";
    /** Of the links that {@code toegang} mails, without what stands behind the {@code #}. */
    public static final String WELKOM = "welkom";

    public static final String WACHTWOORD = "wachtwoord";
    public static final String WACHTWOORD_VERGETEN = "wachtwoord-vergeten";
    public static final String BEDRIJVEN = "bedrijven";
    public static final String ZIEK_MELDEN = "ziek-melden";
    public static final String TAKEN = "taken";
    public static final String VOORTGANG = "voortgang";
    public static final String WERKLIJST = "werklijst";
    /** The orders of an employer, over all his cases. */
    public static final String OPDRACHTEN = "opdrachten";

    public static final String LOGBOEK = "logboek";
    public static final String OPVALLENDE_INZAGEN = "opvallende-inzagen";
    public static final String MIJN_GEGEVENS = "mijn/gegevens";
    public static final String MIJN_INZAGEN = "mijn/inzagen";
    public static final String BEHEER = "beheer";
    public static final String TARIEVEN = "tarieven";
    /** The runs that make invoices; with a month behind it, that of the month. */
    public static final String FACTUURRUNS = "facturatie";

    public static final String FACTUREN = "facturen";
    public static final String FACTUUR = "factuur";
    public static final String HULP = "hulp";
    public static final String HANDLEIDING = "handleiding";
    public static final String ACCOUNT = "account";
    public static final String RECHTEN = "rechten";
    public static final String GEBRUIKERS = "gebruikers";
    public static final String BEHEERTAKEN = "beheertaken";
    public static final String RECHTEN_NAKIJKEN = "rechten-nakijken";
    /** With the number of a question behind it, the address in the mail. */
    public static final String AANTALLEN = "aantallen";

    public static final String UITVRAGEN = "uitvragen";
    public static final String ZONDER_BEHEERDER = "zonder-beheerder";
    /** What has to be planned. */
    public static final String SPREEKUREN = "spreekuren";

    public static final String AGENDA = "spreekuren/agenda";
    /** Sessions, places and absence. */
    public static final String AGENDA_INDELEN = "spreekuren/indelen";
    /** Invitations that go on paper. */
    public static final String UITNODIGINGEN = "spreekuren/brieven";
    /** The day of a professional. */
    public static final String MIJN_DAG = "spreekuren/vandaag";

    public static final String TER_ACCORDERING = "spreekuren/accorderen";
    public static final String STEEKPROEF = "spreekuren/steekproef";
    public static final String DELEGATIES = "spreekuren/delegaties";
    /** Who opened a closed medical file. */
    public static final String NOODTOEGANG = "spreekuren/noodtoegang";
    /** The consults that come of all cases of an employer. */
    public static final String GEPLANDE_SPREEKUREN = "geplande-spreekuren";
    /** What an employer was told of all his cases. */
    public static final String TERUGKOPPELINGEN = "terugkoppelingen";
    /** With the number of the consult behind it. */
    public static final String CONSULT = "consult";

    /** Who may open the own medical file. */
    public static final String MIJN_MEDISCH = "mijn/medisch-dossier";

    public static final String MIJN_AFSPRAKEN = "mijn/afspraken";
    public static final String MIJN_TERUGKOPPELINGEN = "mijn/terugkoppelingen";
    /** Of the links in invitations, without what stands behind the {@code #}. */
    public static final String AFSPRAAK = "afspraak";
    /** The triage, for the team: how it goes, and what has to be done. */
    public static final String SELEKT = "selekt";

    public static final String SELEKT_CIJFERS = "selekt/cijfers";

    public static final String SELEKT_BEOORDELEN = "selekt/beoordelen";
    /** Filling in the questionnaire with somebody on the phone. */
    public static final String SELEKT_AFNEMEN = "selekt/afnemen";

    public static final String VRAGENLIJSTEN = "vragenlijsten";
    /** Of the links to the questionnaire, without what stands behind the {@code #}. */
    public static final String VRAGENLIJST = "vragenlijst";

    /** All cases of the team, or of one of them. */
    public static final String CASELOAD = "caseload";
    /** The agenda of the overleg that comes; with {@code scherm/} and its number behind it, the screen on the wall. */
    public static final String OVERLEG = "overleg";

    public static final String OVERLEG_SCHERM = "overleg/scherm";
    public static final String OVERLEG_VERSLAGEN = "overleg/verslagen";
    /** When it is, how long, and who is expected. */
    public static final String OVERLEG_INRICHTEN = "overleg/inrichten";
    /** How the team does. */
    public static final String TEAMCIJFERS = "cijfers";

    private Paden() {}

    /** A page of the manual, such as {@code inloggen}; can be read without logging in. */
    public static String handleiding(String naam) {
        return HANDLEIDING + "/" + naam;
    }

    /** @param tab {@code verzuim}, {@code stamgegevens} or {@code medewerkers} */
    public static String bedrijf(BedrijfId id, String tab) {
        return "bedrijf/" + id + "/" + tab;
    }

    /** The import of employees of a company. */
    public static String medewerkersInlezen(BedrijfId id) {
        return "bedrijf/" + id + "/medewerkers/inlezen";
    }

    /** @param tab {@code overzicht}, {@code tijdlijn}, {@code opdrachten}, {@code contact}, {@code uwv}, {@code maatregelen} or {@code kosten} */
    public static String dossier(DossierId id, String tab) {
        return "dossier/" + id + "/" + tab;
    }

    /** The cases of a regio that found no place on the agenda of the overleg, for one reason. */
    public static String caseload(RegioId regio, ZonderPlaats reden) {
        return CASELOAD + "?regio=" + regio + "&overleg=" + inAdres(reden);
    }

    /** The word for it in an address. */
    public static String inAdres(ZonderPlaats reden) {
        return reden.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One order, pointed at among those of its case. */
    public static String opdracht(DossierId dossier, OpdrachtId id) {
        return dossier(dossier, "opdrachten") + "?opdracht=" + id;
    }

    public static String factuur(FactuurId id) {
        return FACTUUR + "/" + id;
    }

    /** @param dienst the code of a service */
    public static String tariefVanDienst(String dienst) {
        return TARIEVEN + "/dienst/" + dienst;
    }

    public static String tariefVanAbonnement(Abonnement.Soort soort) {
        return TARIEVEN + "/abonnement/" + soort.name();
    }

    /** Reporting sick at one company. */
    public static String ziekMelden(BedrijfId id) {
        return ZIEK_MELDEN + "?bedrijf=" + id;
    }

    /** Reporting this employee sick. */
    public static String ziekMelden(BedrijfId bedrijf, WerknemerId werknemer) {
        return ziekMelden(bedrijf) + "&werknemer=" + werknemer;
    }

    /** One order, opened in the worklist of the team. */
    public static String werklijst(OpdrachtId id) {
        return WERKLIJST + "/" + id;
    }
}
