package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/**
 * How an entry of the Tijdlijn looks: a word, with a picture and a colour beside it.
 *
 * @param datum the words for the legal date it speaks of; empty when that date is told elsewhere
 */
public record Gebeurteniswoord(
        String woord,
        Icoon icoon,
        StatusLabel.Soort kleur,
        @Nullable String datum) {

    /** The word for this kind of entry. */
    public static Gebeurteniswoord van(GebeurtenisSoort soort) {
        return switch (soort) {
            case ZIEK_GEMELD ->
                met("dossier.gebeurtenis.ziekGemeld", Icoon.ZIEK, StatusLabel.Soort.LET_OP)
                        .op("dossier.datum.eersteZiektedag");
            case OPNIEUW_ZIEK ->
                met("dossier.gebeurtenis.opnieuwZiek", Icoon.ZIEK, StatusLabel.Soort.LET_OP)
                        .op("dossier.datum.eersteZiektedag");
            case HERSTELD_GEMELD ->
                met("dossier.gebeurtenis.hersteld", Icoon.GOED, StatusLabel.Soort.GOED)
                        .op("dossier.datum.hersteld");
            case GEDEELTELIJK_HERSTELD ->
                met("dossier.gebeurtenis.gedeeltelijkHersteld", Icoon.GOED, StatusLabel.Soort.GOED)
                        .op("dossier.datum.vanaf");
            case TERUGVAL ->
                met("dossier.gebeurtenis.terugval", Icoon.ZIEK, StatusLabel.Soort.LET_OP)
                        .op("dossier.datum.vanaf");
            case ARBEIDSTHERAPIE ->
                met("dossier.gebeurtenis.arbeidstherapie", Icoon.BEWERK, StatusLabel.Soort.INFO)
                        .op("dossier.datum.vanaf");
            case EERSTE_DAG_GEWIJZIGD ->
                met("dossier.gebeurtenis.eersteDag", Icoon.BEWERK, StatusLabel.Soort.LET_OP)
                        .op("dossier.datum.eersteZiektedag");
            case HERSTELDAG_GEWIJZIGD ->
                met("dossier.gebeurtenis.hersteldag", Icoon.BEWERK, StatusLabel.Soort.LET_OP)
                        .op("dossier.datum.hersteld");
            case MELDING_INGETROKKEN ->
                met("dossier.gebeurtenis.ingetrokken", Icoon.BEWERK, StatusLabel.Soort.LET_OP)
                        .op("dossier.datum.eersteZiektedag");
            case VERLOF_VASTGELEGD ->
                met("dossier.gebeurtenis.verlof", Icoon.KALENDER, StatusLabel.Soort.INFO)
                        .op("dossier.datum.vanaf");
            case VERLOF_VERWIJDERD ->
                met("dossier.gebeurtenis.verlofWeg", Icoon.KALENDER, StatusLabel.Soort.NEUTRAAL)
                        .op("dossier.datum.vanaf");
            case VERLOF_BEOORDEELD ->
                met("dossier.gebeurtenis.verlofBeoordeeld", Icoon.KALENDER, StatusLabel.Soort.INFO)
                        .op("dossier.datum.vanaf");
            case VERLOOP_VERWIJDERD ->
                met("dossier.gebeurtenis.verloopWeg", Icoon.BEWERK, StatusLabel.Soort.NEUTRAAL)
                        .op("dossier.datum.vanaf");
            case SAMENGEVOEGD -> met("dossier.gebeurtenis.samengevoegd", Icoon.BEWERK, StatusLabel.Soort.LET_OP);
            case GESPLITST -> met("dossier.gebeurtenis.gesplitst", Icoon.BEWERK, StatusLabel.Soort.LET_OP);
            case TERUGGEDRAAID -> met("dossier.gebeurtenis.teruggedraaid", Icoon.BEWERK, StatusLabel.Soort.NEUTRAAL);
            case GEGEVENS_GEWIJZIGD -> met("dossier.gebeurtenis.gewijzigd", Icoon.BEWERK, StatusLabel.Soort.NEUTRAAL);
            case UIT_DIENST_GEMELD ->
                met("dossier.gebeurtenis.uitDienst", Icoon.KALENDER, StatusLabel.Soort.LET_OP)
                        .op("dossier.datum.uitDienst");
            case UIT_DIENST_TERUGGEDRAAID ->
                met("dossier.gebeurtenis.uitDienstTerug", Icoon.KALENDER, StatusLabel.Soort.NEUTRAAL)
                        .op("dossier.datum.uitDienst");
            case DOSSIER_GESLOTEN ->
                met("dossier.gebeurtenis.gesloten", Icoon.SLOT, StatusLabel.Soort.NEUTRAAL)
                        .op("dossier.datum.gesloten");
            case DOSSIER_HEROPEND -> met("dossier.gebeurtenis.heropend", Icoon.SLOT, StatusLabel.Soort.LET_OP);
            case CONTACT ->
                met("dossier.gebeurtenis.contact", Icoon.GESPREK, StatusLabel.Soort.INFO)
                        .op("dossier.datum.contact");
            case OPDRACHT_VERSTUURD ->
                met("dossier.gebeurtenis.opdrachtVerstuurd", Icoon.OPDRACHT, StatusLabel.Soort.INFO)
                        .op("dossier.datum.gewenst");
            case OPDRACHT_OPGEPAKT ->
                met("dossier.gebeurtenis.opdrachtOpgepakt", Icoon.OPDRACHT, StatusLabel.Soort.INFO);
            case OPDRACHT_VRIJGEGEVEN ->
                met("dossier.gebeurtenis.opdrachtVrijgegeven", Icoon.OPDRACHT, StatusLabel.Soort.NEUTRAAL);
            case OPDRACHT_VRAAG -> met("dossier.gebeurtenis.opdrachtVraag", Icoon.OPDRACHT, StatusLabel.Soort.LET_OP);
            case OPDRACHT_TOEGELICHT ->
                met("dossier.gebeurtenis.opdrachtToegelicht", Icoon.OPDRACHT, StatusLabel.Soort.INFO);
            case OPDRACHT_UITGEVOERD ->
                met("dossier.gebeurtenis.opdrachtUitgevoerd", Icoon.OPDRACHT, StatusLabel.Soort.GOED);
            case OPDRACHT_TERUGGESTUURD ->
                met("dossier.gebeurtenis.opdrachtTeruggestuurd", Icoon.OPDRACHT, StatusLabel.Soort.LET_OP);
            case OPDRACHT_INGETROKKEN ->
                met("dossier.gebeurtenis.opdrachtIngetrokken", Icoon.OPDRACHT, StatusLabel.Soort.NEUTRAAL);
            case STAP_GEZET ->
                met("dossier.gebeurtenis.stapGezet", Icoon.GOED, StatusLabel.Soort.GOED)
                        .op("dossier.datum.stap");
            case STAP_INGETROKKEN ->
                met("dossier.gebeurtenis.stapIngetrokken", Icoon.BEWERK, StatusLabel.Soort.NEUTRAAL)
                        .op("dossier.datum.stap");
            case TERMIJN_GEWIJZIGD ->
                met("dossier.gebeurtenis.termijnGewijzigd", Icoon.KALENDER, StatusLabel.Soort.LET_OP)
                        .op("dossier.datum.termijn");
            case POBOVERLEG ->
                met("dossier.gebeurtenis.poboverleg", Icoon.GESPREK, StatusLabel.Soort.INFO)
                        .op("dossier.datum.poboverleg");
            case POBOVERLEG_INGETROKKEN ->
                met("dossier.gebeurtenis.poboverlegIngetrokken", Icoon.GESPREK, StatusLabel.Soort.NEUTRAAL)
                        .op("dossier.datum.poboverleg");
            case TERUGKOPPELING_GEGEVEN ->
                met("dossier.gebeurtenis.terugkoppeling", Icoon.DOCUMENT, StatusLabel.Soort.INFO)
                        .op("dossier.datum.spreekuur");
            case SPREEKUUR_GEPLAND ->
                met("dossier.gebeurtenis.spreekuurGepland", Icoon.KALENDER, StatusLabel.Soort.INFO)
                        .op("dossier.datum.spreekuur");
            case SPREEKUUR_VERZET ->
                met("dossier.gebeurtenis.spreekuurVerzet", Icoon.KALENDER, StatusLabel.Soort.LET_OP)
                        .op("dossier.datum.spreekuur");
            case SPREEKUUR_AFGEZEGD ->
                met("dossier.gebeurtenis.spreekuurAfgezegd", Icoon.KALENDER, StatusLabel.Soort.NEUTRAAL)
                        .op("dossier.datum.spreekuur");
            case SPREEKUUR_GEHOUDEN ->
                met("dossier.gebeurtenis.spreekuurGehouden", Icoon.GOED, StatusLabel.Soort.GOED)
                        .op("dossier.datum.spreekuur");
            case SPREEKUUR_NIET_VERSCHENEN ->
                met("dossier.gebeurtenis.spreekuurGemist", Icoon.KALENDER, StatusLabel.Soort.LET_OP)
                        .op("dossier.datum.spreekuur");
            case OVERLEG_BESLUIT ->
                met("dossier.gebeurtenis.overlegBesluit", Icoon.GESPREK, StatusLabel.Soort.INFO)
                        .op("dossier.datum.uiterlijk");
            case OVERLEG_INTERN ->
                met("dossier.gebeurtenis.overlegIntern", Icoon.GESPREK, StatusLabel.Soort.NEUTRAAL)
                        .op("dossier.datum.uiterlijk");
            case DOSSIER_OVERGEDRAGEN ->
                met("dossier.gebeurtenis.overgedragen", Icoon.WISSEL, StatusLabel.Soort.NEUTRAAL);
            case SELEKT_GESTOPT -> met("dossier.gebeurtenis.triageGestopt", Icoon.GESPREK, StatusLabel.Soort.NEUTRAAL);
        };
    }

    private static Gebeurteniswoord met(String sleutel, Icoon icoon, StatusLabel.Soort kleur) {
        return new Gebeurteniswoord(t(sleutel), icoon, kleur, null);
    }

    private Gebeurteniswoord op(String sleutel) {
        return new Gebeurteniswoord(woord, icoon, kleur, sleutel);
    }
}
