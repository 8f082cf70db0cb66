package nl.verzuimsysteem.spreekuren;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * One appointment, with the names that belong to its keys. No medical word is in it.
 *
 * @param vertrouwelijk whether the employer must never learn of it
 * @param functie in which the professional sees him: POB or bedrijfsarts
 * @param onder the bedrijfsarts who is responsible: the professional himself, or the one who lets the POB work
 * @param plaatsadres the street and town of the place
 * @param adres of a visit at home
 * @param taal in which the werknemer is spoken to, such as {@code pl}
 * @param opmerking what was written with a no-show or a cancellation, never medical
 */
public record Afspraak(
        AfspraakId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        RegioId regio,
        WerknemerId werknemer,
        String werknemernaam,
        @Nullable DossierId dossier,
        boolean vertrouwelijk,
        Spreekuursoort soort,
        Aanleiding aanleiding,
        GebruikerId professional,
        String professionalNaam,
        Functie functie,
        GebruikerId onder,
        String onderNaam,
        @Nullable String plaatsnaam,
        @Nullable String plaatsadres,
        @Nullable String adres,
        Instant begin,
        Instant einde,
        Afspraakstatus status,
        String taal,
        Tolk tolk,
        @Nullable String opmerking,
        @Nullable OpdrachtId opdracht,
        int versie) {

    /** The day on which it is, in the Netherlands. */
    public LocalDate dag() {
        return Kalender.plaatselijk(begin).toLocalDate();
    }
}
