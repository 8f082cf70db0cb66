package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.poortwachter.Verlof;
import org.jspecify.annotations.Nullable;

/**
 * How an act on spells is told: in the audit log, in the Tijdlijn, and to whoever asks whether it was done before.
 *
 * @param wat the act itself, in a form that can be compared
 * @param datum the legal date the entry speaks of
 * @param tekst what is told beside it
 * @param periode the first day of the spell it is about, as it is after the act; the entry stands in its case
 * @param terugVan the entry it undoes
 */
record Spelakte(
        Handeling handeling,
        GebeurtenisSoort soort,
        String wat,
        LocalDate datum,
        @Nullable String tekst,
        @Nullable LocalDate periode,
        @Nullable Long terugVan) {

    static Spelakte van(Wijziging wijziging) {
        return switch (wijziging) {
            case Wijziging.Hersteld(LocalDate dag) -> met(wijziging, GebeurtenisSoort.HERSTELD_GEMELD, dag, null);
            case Wijziging.GedeeltelijkHersteld deels ->
                met(wijziging, GebeurtenisSoort.GEDEELTELIJK_HERSTELD, deels.vanaf(), null);
            case Wijziging.Terugval terugval -> met(wijziging, GebeurtenisSoort.TERUGVAL, terugval.vanaf(), null);
            case Wijziging.Arbeidstherapie(LocalDate vanaf) ->
                met(wijziging, GebeurtenisSoort.ARBEIDSTHERAPIE, vanaf, null);
            case Wijziging.EersteDag(LocalDate ignored, LocalDate wordt) ->
                met(wijziging, GebeurtenisSoort.EERSTE_DAG_GEWIJZIGD, wordt, wordt);
            case Wijziging.Hersteldag(LocalDate van, @Nullable LocalDate wordt) ->
                met(wijziging, GebeurtenisSoort.HERSTELDAG_GEWIJZIGD, wordt == null ? van : wordt, van);
            case Wijziging.TrekIn(LocalDate van) -> met(wijziging, GebeurtenisSoort.MELDING_INGETROKKEN, van, null);
            case Wijziging.VerlofVast(LocalDate van, LocalDate ignored) ->
                met(wijziging, GebeurtenisSoort.VERLOF_VASTGELEGD, van, null);
            case Wijziging.VerlofDagen dagen -> met(wijziging, GebeurtenisSoort.VERLOF_VASTGELEGD, dagen.wordt(), null);
            case Wijziging.VerlofWeg(LocalDate van) -> met(wijziging, GebeurtenisSoort.VERLOF_VERWIJDERD, van, null);
            case Wijziging.VerloopWeg(LocalDate vanaf) ->
                met(wijziging, GebeurtenisSoort.VERLOOP_VERWIJDERD, vanaf, null);
        };
    }

    static Spelakte beoordeling(LocalDate van, Verlof.Oorzaak oorzaak) {
        return new Spelakte(
                Handeling.VERLOF_BEOORDELEN,
                GebeurtenisSoort.VERLOF_BEOORDEELD,
                "Beoordeling " + van + " " + oorzaak,
                van,
                null,
                null,
                null);
    }

    private static Spelakte met(
            Wijziging wijziging, GebeurtenisSoort soort, LocalDate datum, @Nullable LocalDate periode) {
        return new Spelakte(wijziging.handeling(), soort, wijziging.toString(), datum, null, periode, null);
    }

    Spelakte met(@Nullable String woorden) {
        return new Spelakte(handeling, soort, wat, datum, woorden, periode, terugVan);
    }
}
