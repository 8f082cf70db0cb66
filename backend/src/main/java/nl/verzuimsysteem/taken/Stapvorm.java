package nl.verzuimsysteem.taken;

import java.util.List;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;

/**
 * What is recorded for a kind of step.
 *
 * @param vastTeLeggen whether it is recorded at all; the report of sickness is a step that is there by itself
 * @param ondertekend whether employer and employee sign it, or it is told why not
 * @param uitkomsten what can come of it; empty when nothing is asked
 * @param uitkomstVerplicht whether one of them must be chosen
 * @param metReferentie whether it has a reference, such as that of a report to UWV
 * @param voorbehouden whether only a bedrijfsarts may record it
 */
public record Stapvorm(
        boolean vastTeLeggen,
        boolean ondertekend,
        List<Uitkomst> uitkomsten,
        boolean uitkomstVerplicht,
        boolean metReferentie,
        boolean voorbehouden) {
    private static final Stapvorm GEWOON = new Stapvorm(true, false, List.of(), false, false, false);
    private static final Stapvorm NIET = new Stapvorm(false, false, List.of(), false, false, false);
    private static final Stapvorm GETEKEND = new Stapvorm(true, true, List.of(), false, false, false);
    private static final Stapvorm BIJ_UWV = new Stapvorm(true, false, List.of(), false, true, false);
    private static final Stapvorm VAN_ARTS = new Stapvorm(true, false, List.of(), false, false, true);
    private static final List<Uitkomst> ANALYSE =
            List.of(Uitkomst.PLAN_NODIG, Uitkomst.GEEN_LANGDURIG_VERZUIM, Uitkomst.GEEN_MOGELIJKHEDEN);

    public Stapvorm {
        uitkomsten = List.copyOf(uitkomsten);
    }

    public static Stapvorm van(MijlpaalSoort soort) {
        return switch (soort) {
            case ZIEKMELDING -> NIET;
            case HULPVRAAG ->
                new Stapvorm(true, false, List.of(Uitkomst.HULP_GEWENST, Uitkomst.GEEN_HULP), true, false, false);
            case PROBLEEMANALYSE, HERBEOORDELING -> new Stapvorm(true, false, ANALYSE, true, false, true);
            case ACTUEEL_OORDEEL, UIT_DIENST_OORDEEL -> VAN_ARTS;
            case PLAN_VAN_AANPAK, EVALUATIE, EINDEVALUATIE -> GETEKEND;
            case EERSTEJAARSEVALUATIE ->
                new Stapvorm(true, true, List.of(Uitkomst.SPOOR_1_KANSRIJK), false, false, false);
            case SPOOR_2 -> new Stapvorm(true, false, List.of(Uitkomst.SPOOR_1_KANSRIJK), false, false, false);
            case VANGNETMELDING, MELDING_WEEK_42, HERSTELD_UWV, WIA_BRIEF, BESLISSING_UWV, UIT_DIENST_AANGIFTE ->
                BIJ_UWV;
            case OPROEP_SPREEKUUR,
                    CONTACT_ARBODIENST,
                    SPREEKUUR_WEEK_42,
                    LOON_TWEEDE_JAAR,
                    RE_INTEGRATIEVERSLAG,
                    WIA_AANVRAAG,
                    EINDE_WACHTTIJD,
                    EINDE_LOON,
                    UIT_DIENST_VOORBEREIDEN,
                    UIT_DIENST_VERSLAG -> GEWOON;
        };
    }
}
