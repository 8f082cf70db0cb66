package nl.verzuimsysteem.opdrachten;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.opdrachten.Tarief.Oordeel;
import nl.verzuimsysteem.opdrachten.Tarief.Per;
import nl.verzuimsysteem.organisatie.Team;
import org.jspecify.annotations.Nullable;

/** A type as it is stored, with its tariff for the company of the case. */
record Keuze(
        BedrijfId bedrijf,
        String code,
        String naam,
        String uitleg,
        Functie groep,
        @Nullable Oordeel oordeel,
        @Nullable Long bedragCent,
        @Nullable Per per) {

    /** The type with the people who would carry it out. */
    Opdrachttype voor(Team team) {
        var uitvoerend = uitvoerend(groep, !team.groep(groep).isEmpty());
        var namen = team.groep(uitvoerend).stream().map(Team.Lid::naam).toList();
        return new Opdrachttype(code, naam, uitleg, uitvoerend, groep, namen, Tarief.van(oordeel, bedragCent, per));
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
