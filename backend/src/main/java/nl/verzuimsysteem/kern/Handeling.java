package nl.verzuimsysteem.kern;

/**
 * Every act of the system that somebody can be allowed or refused, in the words a reader of the table of rights sees. Who
 * may do it stands in {@code toegang.Rechten}.
 */
public enum Handeling {
    INLOGGEN(Zone.BEHEER, Actie.EXECUTE, "Inloggen"),
    UITLOGGEN(Zone.BEHEER, Actie.EXECUTE, "Uitloggen"),
    FUNCTIE_WISSELEN(Zone.BEHEER, Actie.EXECUTE, "Van functie wisselen"),
    BEVESTIGEN(Zone.BEHEER, Actie.EXECUTE, "Nog eens laten zien wie u bent, voor een gevoelige handeling"),
    EIGEN_ACCOUNT_INZIEN(Zone.BEHEER, Actie.READ, "Het eigen account bekijken: sessies, sleutels, taal"),
    EIGEN_ACCOUNT_WIJZIGEN(Zone.BEHEER, Actie.UPDATE, "Het eigen account wijzigen en sessies beëindigen"),
    RECHTEN_INZIEN(Zone.BEHEER, Actie.READ, "Deze tabel van rechten bekijken"),

    BEDRIJVEN_INZIEN(Zone.BEHEER, Actie.READ, "De lijst van bedrijven bekijken"),
    STAMGEGEVENS_INZIEN(Zone.BEHEER, Actie.READ, "De stamgegevens van een bedrijf bekijken"),

    GEBRUIKERS_INZIEN(Zone.BEHEER, Actie.READ, "De gebruikers van een bedrijf bekijken"),
    GEBRUIKERS_BEHEREN(Zone.BEHEER, Actie.UPDATE, "Gebruikers van een bedrijf en hun functies beheren"),
    GEBRUIKER_GOEDKEUREN(
            Zone.BEHEER, Actie.UPDATE, "Een wijziging van het account van een andere beheerder goedkeuren"),
    RECHTEN_NAKIJKEN(Zone.BEHEER, Actie.UPDATE, "Jaarlijks nakijken wie welke functie heeft"),
    WERKNEMER_UITNODIGEN(Zone.WERKGEVER, Actie.CREATE, "Een werknemer uitnodigen om in te loggen"),
    AFDELINGEN_INZIEN(Zone.BEHEER, Actie.READ, "De afdelingen van een bedrijf bekijken"),
    AFDELINGEN_BEHEREN(Zone.BEHEER, Actie.UPDATE, "De afdelingen van een bedrijf indelen"),

    BEDRIJF_AANSLUITEN(Zone.BEHEER, Actie.CREATE, "Een bedrijf aansluiten"),
    BEDRIJF_BEHEREN(Zone.BEHEER, Actie.UPDATE, "Een bedrijf wijzigen, verhuizen of beëindigen"),
    REGIOS_BEHEREN(Zone.BEHEER, Actie.UPDATE, "Regio's en hun teams beheren"),
    ARBODIENST_BEHEREN(Zone.BEHEER, Actie.UPDATE, "Accounts van de arbodienst beheren, ook met medische functies"),

    BEZORGING_INZIEN(Zone.BEHEER, Actie.READ, "Bekijken welke mail en sms niet aankwam, zonder voor wie"),

    LOGBOEK_INZIEN(Zone.BEHEER, Actie.READ, "Het logboek doorzoeken"),
    LOGBOEK_EXPORTEREN(Zone.BEHEER, Actie.EXECUTE, "Het logboek als bestand bewaren"),
    LOGBOEK_NAKIJKEN(Zone.BEHEER, Actie.UPDATE, "Opvallende inzagen nakijken en het oordeel vastleggen"),
    OPVALLEND_OPZOEKEN(Zone.BEHEER, Actie.EXECUTE, "Opvallende inzagen opzoeken"),
    /** Sealing the lines of the audit log: background work. */
    LOGBOEK_VERZEGELEN(Zone.BEHEER, Actie.EXECUTE, "Het logboek verzegelen"),

    EIGEN_GEGEVENS_INZIEN(Zone.WERKGEVER, Actie.READ, "De eigen gegevens bekijken"),
    EIGEN_INZAGEN_INZIEN(Zone.WERKGEVER, Actie.READ, "Bekijken wie in het eigen dossier keek"),
    EIGEN_LOONMAATREGEL_INZIEN(
            Zone.WERKGEVER, Actie.READ, "Een loonopschorting of loonstop van uzelf bekijken, met de brief"),

    MEDEWERKERS_INZIEN(Zone.WERKGEVER, Actie.READ, "Medewerkers bekijken"),
    MEDEWERKERS_INVOEREN(Zone.WERKGEVER, Actie.UPDATE, "Medewerkers invoeren en wijzigen"),

    VERZUIM_INZIEN(Zone.WERKGEVER, Actie.READ, "Bekijken wie afwezig is"),
    DOSSIER_INZIEN(Zone.WERKGEVER, Actie.READ, "Een dossier bekijken"),
    DOSSIER_BIJWERKEN(Zone.WERKGEVER, Actie.UPDATE, "Een dossier bijwerken"),
    ZIEK_MELDEN(Zone.WERKGEVER, Actie.CREATE, "Ziek melden"),
    HERSTELD_MELDEN(Zone.WERKGEVER, Actie.UPDATE, "Hersteld melden"),
    UIT_DIENST_MELDEN(Zone.WERKGEVER, Actie.UPDATE, "Uit dienst melden"),
    CONTACT_VASTLEGGEN(Zone.WERKGEVER, Actie.CREATE, "Een contactmoment vastleggen"),
    VERLOOP_VASTLEGGEN(
            Zone.WERKGEVER, Actie.UPDATE, "Gedeeltelijk herstel, terugval, arbeidstherapie of verlof vastleggen"),
    VERZUIM_CORRIGEREN(Zone.WERKGEVER, Actie.UPDATE, "Een melding corrigeren, intrekken of ongedaan maken"),
    VERLOF_BEOORDELEN(
            Zone.WERKGEVER, Actie.UPDATE, "Vastleggen of verzuim voor en na verlof dezelfde oorzaak heeft, ja of nee"),
    STAP_VASTLEGGEN(Zone.WERKGEVER, Actie.CREATE, "Een stap van het traject vastleggen"),
    TERMIJN_WIJZIGEN(Zone.WERKGEVER, Actie.UPDATE, "Met een reden afwijken van een termijn"),
    VOORTGANG_INZIEN(Zone.WERKGEVER, Actie.READ, "De voortgang van alle dossiers bekijken"),
    UWV_INZIEN(Zone.WERKGEVER, Actie.READ, "De gegevens voor een melding aan UWV bekijken"),
    UWV_MELDEN(Zone.WERKGEVER, Actie.UPDATE, "Een melding aan UWV vastleggen"),
    LOONMAATREGEL_INZIEN(Zone.WERKGEVER, Actie.READ, "Een loonopschorting of loonstop bekijken"),
    LOONMAATREGEL_VASTLEGGEN(Zone.WERKGEVER, Actie.UPDATE, "Een loonopschorting of loonstop vastleggen"),
    OORDEEL_INZIEN(Zone.WERKGEVER, Actie.READ, "Een deskundigenoordeel of verlenging bekijken"),
    OORDEEL_VASTLEGGEN(
            Zone.WERKGEVER,
            Actie.UPDATE,
            "Een deskundigenoordeel, loonsanctie, verlenging of vervroegde WIA vastleggen"),
    INSTELLINGEN_INZIEN(Zone.BEHEER, Actie.READ, "Bekijken wat een bedrijf voor zijn dossiers heeft ingesteld"),
    INSTELLINGEN_WIJZIGEN(Zone.BEHEER, Actie.UPDATE, "Instellen hoe een bedrijf zijn dossiers bijhoudt"),

    AGENDA_INZIEN(Zone.WERKGEVER, Actie.READ, "De agenda van POB en bedrijfsarts bekijken"),
    AGENDA_BEHEREN(Zone.BEHEER, Actie.UPDATE, "Zittingen, plaatsen en afwezigheid van POB en bedrijfsarts beheren"),
    SPREEKUURSOORTEN_BEHEREN(Zone.BEHEER, Actie.UPDATE, "Instellen hoe lang een spreekuur van elke soort duurt"),
    AGENDALINK_BEHEREN(Zone.BEHEER, Actie.UPDATE, "Een geheime link naar de eigen agenda maken of intrekken"),
    PLANNING_INZIEN(Zone.WERKGEVER, Actie.READ, "Bekijken wat gepland moet worden, en de vrije plekken"),
    SPREEKUUR_PLANNEN(Zone.WERKGEVER, Actie.UPDATE, "Een spreekuur plannen, verzetten of afzeggen"),
    AANWEZIGHEID_VASTLEGGEN(
            Zone.WERKGEVER, Actie.UPDATE, "Vastleggen of iemand op het spreekuur kwam, of dat het gehouden is"),
    SPREEKUREN_INZIEN(Zone.WERKGEVER, Actie.READ, "De spreekuren van een dossier bekijken: dag en tijd"),
    SPREEKUREN_VOLGEN(Zone.WERKGEVER, Actie.READ, "De geplande spreekuren van alle eigen dossiers in een lijst volgen"),
    TOLK_REGELEN(Zone.WERKGEVER, Actie.UPDATE, "Vastleggen dat voor een spreekuur een tolk is geregeld"),
    EIGEN_AFSPRAKEN_INZIEN(Zone.WERKGEVER, Actie.READ, "De eigen afspraken bekijken"),
    EIGEN_AFSPRAAK_WIJZIGEN(Zone.WERKGEVER, Actie.UPDATE, "Een eigen afspraak bevestigen of afzeggen"),
    SPREEKUUR_VRAGEN(
            Zone.WERKGEVER, Actie.CREATE, "Zelf vragen om de bedrijfsarts, het open spreekuur of een second opinion"),
    UITNODIGING_AFDRUKKEN(Zone.WERKGEVER, Actie.EXECUTE, "Uitnodigingen voor het spreekuur als brief afdrukken"),
    /** Reminders the day before, and invitations nobody can be sent: background work. */
    UITNODIGEN(Zone.WERKGEVER, Actie.EXECUTE, "Uitnodigen voor het spreekuur en eraan herinneren"),

    DELEGATIE_INZIEN(Zone.BEHEER, Actie.READ, "Bekijken welke POB onder welke bedrijfsarts werkt"),
    DELEGATIE_GEVEN(Zone.BEHEER, Actie.UPDATE, "Een POB taken laten doen onder de eigen verantwoordelijkheid"),

    MEDISCH_INZIEN(Zone.MEDISCH, Actie.READ, "Het medisch dossier bekijken"),
    MEDISCH_VASTLEGGEN(Zone.MEDISCH, Actie.UPDATE, "Een spreekuur houden en het medisch dossier bijhouden"),
    NOODTOEGANG_NEMEN(Zone.MEDISCH, Actie.EXECUTE, "In nood een medisch dossier openen, met een reden, voor een uur"),
    NOODTOEGANG_NAKIJKEN(Zone.MEDISCH, Actie.UPDATE, "Beoordelen of een noodtoegang terecht was"),
    EIGEN_MEDISCH_BLOKKEREN(
            Zone.MEDISCH, Actie.UPDATE, "Het eigen medisch dossier of delen ervan voor anderen afsluiten"),
    TERUGKOPPELING_OPSTELLEN(Zone.MEDISCH, Actie.UPDATE, "Een terugkoppeling opstellen en een spreekuur afronden"),
    ACCORDEREN(Zone.MEDISCH, Actie.UPDATE, "Het werk van een POB accorderen of terugsturen"),
    STEEKPROEF_BEOORDELEN(Zone.MEDISCH, Actie.UPDATE, "Spreekuren van een POB steekproefsgewijs beoordelen"),
    TERUGKOPPELING_INZIEN(Zone.WERKGEVER, Actie.READ, "De terugkoppelingen van een dossier lezen"),
    TERUGKOPPELINGEN_VOLGEN(
            Zone.WERKGEVER, Actie.READ, "In een lijst zien bij welke eigen dossiers er een terugkoppeling is"),
    EIGEN_TERUGKOPPELING_INZIEN(Zone.WERKGEVER, Actie.READ, "De terugkoppelingen over uzelf lezen"),
    ZIENSWIJZE_GEVEN(Zone.WERKGEVER, Actie.UPDATE, "Een eigen zienswijze bij een terugkoppeling schrijven"),
    /** Telling that a terugkoppeling can be read, when its time has come: background work. */
    TERUGKOPPELING_VERSTUREN(Zone.WERKGEVER, Actie.EXECUTE, "Melden dat een terugkoppeling klaarstaat"),
    POBCONTACT_INZIEN(Zone.WERKGEVER, Actie.READ, "Overleg met de POB buiten het spreekuur bekijken"),
    POBCONTACT_VASTLEGGEN(Zone.WERKGEVER, Actie.CREATE, "Overleg met de werkgever buiten het spreekuur vastleggen"),

    /** Background work. */
    MEDISCHE_SLEUTELS_WISSELEN(Zone.MEDISCH, Actie.EXECUTE, "De sleutels van de medische zone vernieuwen"),
    /** Of what was closed some time ago: background work. */
    WERKNOTITIES_VERNIETIGEN(Zone.MEDISCH, Actie.DELETE, "Persoonlijke werknotities van professionals vernietigen"),

    SELEKT_INZIEN(Zone.WERKGEVER, Actie.READ, "Bekijken hoe ver de triage is, zonder antwoorden"),
    SELEKT_STOPPEN(Zone.WERKGEVER, Actie.UPDATE, "Op de eerste dag de triage stoppen, omdat de werkgever belde"),
    /** Links, reminders and the call-up, when their time has come: background work. */
    SELEKT_VERSTUREN(Zone.WERKGEVER, Actie.EXECUTE, "De vragenlijst van de triage versturen en eraan herinneren"),
    /** What was answered cannot be read afterwards by who filled it in. */
    SELEKT_AFNEMEN(Zone.MEDISCH, Actie.UPDATE, "De vragenlijst van de triage aan de telefoon samen invullen"),
    EIGEN_SELEKT_INVULLEN(Zone.MEDISCH, Actie.UPDATE, "De eigen vragenlijst van de triage invullen"),
    SELEKT_BEOORDELEN(Zone.MEDISCH, Actie.UPDATE, "De antwoorden van de triage lezen en bepalen wat er volgt"),
    SELEKT_ANTWOORDEN_VERNIETIGEN(
            Zone.MEDISCH, Actie.DELETE, "Antwoorden van een triage vernietigen die nooit is afgerond"),
    VRAGENLIJST_INZIEN(Zone.BEHEER, Actie.READ, "De vragenlijst van de triage bekijken"),
    VRAGENLIJST_BEHEREN(Zone.BEHEER, Actie.UPDATE, "De vragenlijst van de triage wijzigen en in gebruik nemen"),

    AANTALLEN_INZIEN(Zone.BEHEER, Actie.READ, "De medewerkersaantallen van een bedrijf bekijken"),
    AANTALLEN_OPGEVEN(Zone.BEHEER, Actie.UPDATE, "De medewerkersaantallen van een bedrijf opgeven"),
    UITVRAAG_INZIEN(Zone.BEHEER, Actie.READ, "Een uitvraag van aantallen en de voortgang bekijken"),
    UITVRAAG_BEHEREN(Zone.BEHEER, Actie.UPDATE, "Een uitvraag van aantallen starten, verlengen of sluiten"),
    BEHEERDER_ZOEKEN(Zone.BEHEER, Actie.READ, "Bekijken welk gevraagd bedrijf geen gebruikersbeheerder heeft"),
    /** Mail, reminders and closing on the last day: background work. */
    UITVRAAG_BEWAKEN(Zone.BEHEER, Actie.EXECUTE, "Aan een uitvraag herinneren en haar op tijd sluiten"),

    TARIEVEN_INZIEN(Zone.BEHEER, Actie.READ, "Bekijken wat diensten en abonnementen kosten"),
    TARIEVEN_WIJZIGEN(Zone.BEHEER, Actie.UPDATE, "Prijzen, regels en prijsafspraken vastleggen"),

    FACTUREN_INZIEN(Zone.BEHEER, Actie.READ, "De facturen van een bedrijf bekijken"),
    FACTUREN_MAKEN(Zone.BEHEER, Actie.CREATE, "Facturen van een maand voorbereiden en definitief maken, en crediteren"),
    /** Making the invoices of a run that somebody started: background work. */
    FACTUURRUN_UITVOEREN(Zone.BEHEER, Actie.CREATE, "De facturen van een maand opmaken"),
    /** Setting the mail of new invoices ready: background work. */
    FACTUREN_VERSTUREN(Zone.BEHEER, Actie.EXECUTE, "Nieuwe facturen mailen"),

    OPDRACHT_INZIEN(Zone.WERKGEVER, Actie.READ, "Opdrachten bekijken"),
    OPDRACHT_VERSTUREN(Zone.WERKGEVER, Actie.CREATE, "Een opdracht versturen"),
    OPDRACHT_INTREKKEN(Zone.WERKGEVER, Actie.UPDATE, "Een opdracht intrekken"),
    OPDRACHT_TOELICHTEN(Zone.WERKGEVER, Actie.UPDATE, "Een vraag over een opdracht beantwoorden"),
    OPDRACHTEN_VOLGEN(Zone.WERKGEVER, Actie.READ, "De opdrachten van alle eigen dossiers in een lijst volgen"),
    WERKLIJST_INZIEN(Zone.WERKGEVER, Actie.READ, "De werklijst van het regioteam bekijken"),
    OPDRACHT_BEHANDELEN(Zone.WERKGEVER, Actie.UPDATE, "Een opdracht oppakken en uitvoeren"),

    VERRICHTINGEN_INZIEN(Zone.WERKGEVER, Actie.READ, "Bekijken wat in een dossier is geleverd en wat dat kost"),
    /** Of the money alone: shows no name, no case and no week of one. */
    GELEVERD_INZIEN(
            Zone.BEHEER, Actie.READ, "Bekijken wat aan een bedrijf is geleverd en gefactureerd, zonder voor wie"),
    VERRICHTING_VASTLEGGEN(Zone.WERKGEVER, Actie.CREATE, "Met de hand vastleggen wat is geleverd, zoals een no-show"),
    /** Of the money alone: shows nothing of a case. */
    VERRICHTING_CORRIGEREN(Zone.BEHEER, Actie.UPDATE, "Met een tegenboeking terugnemen wat is vastgelegd"),
    TIJD_BOEKEN(Zone.WERKGEVER, Actie.CREATE, "De eigen tijd voor een dossier boeken"),

    TAKEN_INZIEN(Zone.WERKGEVER, Actie.READ, "Taken bekijken"),
    TAAK_AFRONDEN(Zone.WERKGEVER, Actie.UPDATE, "Een taak afronden"),
    TAAK_OPPAKKEN(Zone.WERKGEVER, Actie.UPDATE, "Een taak van de groep oppakken, loslaten of overdragen"),
    /** Bringing the taken of a case in line with its terms: background work. */
    TAKEN_BIJWERKEN(Zone.WERKGEVER, Actie.UPDATE, "Taken bijwerken als een dossier verandert"),
    /** The daily mail, and telling the verzuimcoördinator what is late: background work. */
    HERINNEREN(Zone.WERKGEVER, Actie.EXECUTE, "Herinneren aan taken"),

    CASELOAD_INZIEN(Zone.WERKGEVER, Actie.READ, "Bekijken welke dossiers het team heeft, en van wie zij zijn"),
    CASELOAD_OVERDRAGEN(Zone.WERKGEVER, Actie.UPDATE, "Dossiers aan een collega van het team overdragen"),
    /** A bedrijfsarts sees no more of it than the cases he was asked for. */
    OVERLEG_INZIEN(Zone.WERKGEVER, Actie.READ, "De agenda van het wekelijkse overleg bekijken"),
    OVERLEG_VOORBEREIDEN(Zone.WERKGEVER, Actie.UPDATE, "Het wekelijkse overleg inrichten en de agenda voorbereiden"),
    /** So that the agenda lies ready before anybody looks: background work. */
    OVERLEG_KLAARZETTEN(Zone.WERKGEVER, Actie.UPDATE, "De agenda van het wekelijkse overleg klaarzetten"),
    OVERLEG_HOUDEN(Zone.WERKGEVER, Actie.UPDATE, "Het wekelijkse overleg houden en besluiten vastleggen"),
    VERSLAG_INZIEN(Zone.WERKGEVER, Actie.READ, "De verslagen van het wekelijkse overleg bekijken"),
    TEAMCIJFERS_INZIEN(Zone.BEHEER, Actie.READ, "De cijfers van het team bekijken, zonder namen"),
    /** Numbers alone: whose they are is read elsewhere. */
    START_INZIEN(Zone.BEHEER, Actie.READ, "Op de eerste bladzijde zien hoeveel er te doen is, zonder namen"),

    /** Warning a team of an order nobody picks up: background work. */
    ALARM_BEWAKEN(Zone.WERKGEVER, Actie.UPDATE, "Waarschuwen voor een opdracht die blijft liggen");

    /** The kinds of act that NEN 7513 tells apart. */
    public enum Actie {
        CREATE('C'),
        READ('R'),
        UPDATE('U'),
        DELETE('D'),
        EXECUTE('E');

        private final char teken;

        Actie(char teken) {
            this.teken = teken;
        }

        public char teken() {
            return teken;
        }
    }

    private final Zone zone;
    private final Actie actie;
    private final String omschrijving;

    Handeling(Zone zone, Actie actie, String omschrijving) {
        this.zone = zone;
        this.actie = actie;
        this.omschrijving = omschrijving;
    }

    public Zone zone() {
        return zone;
    }

    public Actie actie() {
        return actie;
    }

    /** What the act is, in plain Dutch. */
    public String omschrijving() {
        return omschrijving;
    }
}
