package nl.verzuimsysteem.uwv;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.verzuim.Bijvraag;
import org.jspecify.annotations.Nullable;

/**
 * The employer a report to UWV is from, and the employee it is about.
 *
 * @param vangnetgroep as it was recorded; empty as well when nobody said that there is none
 */
record Partijen(
        @Nullable Vangnet vangnetgroep,
        String bedrijfsnaam,
        @Nullable String loonheffingennummer,
        String naam,
        @Nullable LocalDate geboortedatum,
        String personeelsnummer) {
    /** Those of a case: one row. */
    static final Bijvraag<Partijen> VRAAG = new Bijvraag<>(
            List.of("w.geboortedatum"),
            null,
            List.of(),
            List.of(
                    "k.vangnetgroep",
                    "b.naam",
                    "b.loonheffingennummer",
                    "CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam)",
                    "w.personeelsnummer"),
            """
            JOIN werknemer w ON w.bedrijf_id = k.bedrijf_id AND w.id = k.werknemer_id
            JOIN bedrijf b ON b.id = k.bedrijf_id""",
            Map.of(),
            rij -> new Partijen(
                    rij.misschien(0, Vangnet.class),
                    rij.woord(1),
                    rij.misschienWoord(2),
                    rij.woord(3),
                    rij.misschienDag(0),
                    rij.woord(4)));
}
