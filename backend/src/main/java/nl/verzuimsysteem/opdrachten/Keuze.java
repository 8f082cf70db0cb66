package nl.verzuimsysteem.opdrachten;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.organisatie.Team;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.tarieven.Tariefregel;
import org.jdbi.v3.core.mapper.Nested;

/** A type as it is stored, with what its service costs the company of the case. */
record Keuze(
        BedrijfId bedrijf,
        LocalDate teldag,
        String code,
        String naam,
        String uitleg,
        Functie groep,
        @Nested Tariefregel tarief) {

    /** The type with the people who would carry it out, and what it costs today. */
    Opdrachttype voor(Team team, LocalDate vandaag) {
        var uitvoerend = uitvoerend(groep, !team.groep(groep).isEmpty());
        var namen = team.groep(uitvoerend).stream().map(Team.Lid::naam).toList();
        return new Opdrachttype(code, naam, uitleg, uitvoerend, groep, namen, prijs(vandaag));
    }

    /** What it costs when it is sent on this day. */
    Prijsoordeel prijs(LocalDate vandaag) {
        return tarief.gevonden().orElseThrow().oordeel(vandaag, teldag);
    }

    /**
     * The group that carries it out. An order to a group without people would wait for nobody: the medical
     * administration takes it then.
     *
     * @param bemand whether somebody holds the function for this company
     */
    static Functie uitvoerend(Functie bedoeld, boolean bemand) {
        return bemand ? bedoeld : Functie.MMA;
    }
}
