package nl.verzuimsysteem.frequent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.verzuim.Bijvraag;
import org.jspecify.annotations.Nullable;

/**
 * A spell of an employee in the last months, or an employee without.
 *
 * @param grens so many spells ask for a talk; 0: never
 * @param maanden how many months are looked back
 */
public record Frequentregel(
        String naam,
        String bedrijfsnaam,
        int grens,
        int maanden,
        @Nullable LocalDate van) {
    /** A leidinggevende sees no more of the past, however far the company looks back. */
    private static final int MAANDEN_LEIDINGGEVENDE = 12;

    /** The spells of the employee of a case, as far back as this person may see; at least one row. */
    public static Bijvraag<Frequentregel> vraag(Actor actor, LocalDate vandaag) {
        return new Bijvraag<>(
                List.of("p.van"),
                null,
                List.of("b.frequent_meldingen", "LEAST(b.frequent_maanden, :hoogstens)"),
                List.of("CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam)", "b.naam"),
                """
                JOIN werknemer w ON w.bedrijf_id = k.bedrijf_id AND w.id = k.werknemer_id
                JOIN bedrijf b ON b.id = k.bedrijf_id
                LEFT JOIN (dossier e JOIN verzuimperiode p ON p.bedrijf_id = e.bedrijf_id AND p.dossier_id = e.id)
                  ON e.bedrijf_id = k.bedrijf_id AND e.werknemer_id = k.werknemer_id AND e.vervallen IS NULL
                  AND p.van > DATE_SUB(:vandaag, INTERVAL LEAST(b.frequent_maanden, :hoogstens) MONTH)""",
                Map.of(
                        "vandaag",
                        vandaag,
                        "hoogstens",
                        actor.functie() == Functie.LEIDINGGEVENDE ? MAANDEN_LEIDINGGEVENDE : Integer.MAX_VALUE),
                rij -> new Frequentregel(
                        rij.woord(0),
                        rij.woord(1),
                        Math.toIntExact(rij.getal(0)),
                        Math.toIntExact(rij.getal(1)),
                        rij.misschienDag(0)));
    }
}
