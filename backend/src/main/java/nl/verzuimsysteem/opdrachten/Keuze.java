package nl.verzuimsysteem.opdrachten;

import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opdrachten.Tarief.Oordeel;
import nl.verzuimsysteem.opdrachten.Tarief.Per;
import org.jspecify.annotations.Nullable;

/** A type as it is stored, with its tariff for the company of the case. */
record Keuze(
        BedrijfId bedrijf,
        RegioId regio,
        String code,
        String naam,
        String uitleg,
        Functie groep,
        @Nullable Oordeel oordeel,
        @Nullable Long bedragCent,
        @Nullable Per per) {

    /** The type with the people who would carry it out. */
    Opdrachttype voor(List<Teamlid> team) {
        var uitvoerend = uitvoerend(groep, team.stream().anyMatch(lid -> lid.functie() == groep));
        return new Opdrachttype(
                code, naam, uitleg, uitvoerend, groep, namen(team, uitvoerend), Tarief.van(oordeel, bedragCent, per));
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

    /** The company's own people when it has any, else those of the regio. */
    private static List<String> namen(List<Teamlid> team, Functie groep) {
        var leden = team.stream().filter(lid -> lid.functie() == groep).toList();
        var heeftEigen = leden.stream().anyMatch(Teamlid::eigen);
        return leden.stream()
                .filter(lid -> lid.eigen() == heeftEigen)
                .map(Teamlid::naam)
                .distinct()
                .toList();
    }

    /** @param eigen whether he works for this company by name rather than for its whole regio */
    record Teamlid(Functie functie, String naam, boolean eigen) {}
}
