package nl.verzuimsysteem.poortwachter;

import nl.verzuimsysteem.kern.Melding;

/**
 * The steps of a case that have a term, in the order in which they come. Their terms, owners and articles of law stand in
 * the rules ({@code poortwachter/regels-<date>.csv}); what they are called in {@code meldingen/poortwachter.properties}.
 */
public enum MijlpaalSoort {
    ZIEKMELDING(Traject.POORTWACHTER),
    VANGNETMELDING(Traject.UWV),
    HULPVRAAG(Traject.POORTWACHTER),
    OPROEP_SPREEKUUR(Traject.POORTWACHTER),
    PROBLEEMANALYSE(Traject.POORTWACHTER),
    /** Asked again while the bedrijfsarts saw no threat of long absence: in the weeks 6, 8 and 13. */
    HERBEOORDELING(Traject.POORTWACHTER),
    PLAN_VAN_AANPAK(Traject.POORTWACHTER),
    /** Comes again and again after the plan. */
    EVALUATIE(Traject.POORTWACHTER),
    /** Comes again and again: contact with the arbodienst. */
    CONTACT_ARBODIENST(Traject.POORTWACHTER),
    SPREEKUUR_WEEK_42(Traject.POORTWACHTER),
    MELDING_WEEK_42(Traject.UWV),
    EERSTEJAARSEVALUATIE(Traject.POORTWACHTER),
    LOON_TWEEDE_JAAR(Traject.POORTWACHTER),
    SPOOR_2(Traject.POORTWACHTER),
    WIA_BRIEF(Traject.WIA),
    ACTUEEL_OORDEEL(Traject.WIA),
    EINDEVALUATIE(Traject.WIA),
    RE_INTEGRATIEVERSLAG(Traject.WIA),
    WIA_AANVRAAG(Traject.WIA),
    BESLISSING_UWV(Traject.WIA),
    EINDE_WACHTTIJD(Traject.WIA),
    /** The last day on which wages are owed, when that is another than the end of the waiting time. */
    EINDE_LOON(Traject.WIA),
    HERSTELD_UWV(Traject.UWV),
    UIT_DIENST_VOORBEREIDEN(Traject.UIT_DIENST),
    UIT_DIENST_OORDEEL(Traject.UIT_DIENST),
    UIT_DIENST_VERSLAG(Traject.UIT_DIENST),
    UIT_DIENST_AANGIFTE(Traject.UIT_DIENST);

    private final Traject traject;

    MijlpaalSoort(Traject traject) {
        this.traject = traject;
    }

    public Traject traject() {
        return traject;
    }

    /** What the step is called. */
    public Melding naam() {
        return Melding.van("poortwachter.mijlpaal." + name());
    }
}
