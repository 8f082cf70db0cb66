package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads open taken: rows of their own, and orders that wait for the employer. */
@Singleton
class TakenRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("t.bedrijf_id", "t.regio_id", "w.afdeling_id", "w.id");
    private static final RowMapper<Taak> TAAK = Rij.van(Taak.class);

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    TakenRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** One page of open taken, most urgent first, with one row more when the list goes on. One statement. */
    List<Taak> open(Bereik bereik, Actor actor, TakenFilter filter, LocalDate vandaag, Uitsnede deel) {
        var vraag = new Takenvraag(actor, filter, vandaag)
                .met("arbodienst", arbodienst.naam())
                .met("aantal", deel.metEenMeer())
                .met("vanaf", deel.vanaf())
                .met("tot", deel.vanaf() + deel.metEenMeer());
        return jdbi.withHandle(handle -> handle.createQuery(vraag.bladzijde())
                .bindMap(vraag.waarden())
                .map(TAAK)
                .list());
    }

    /** The first page, with one row more when the list goes on, and how many there are. One statement. */
    OpenTaken lijst(Bereik bereik, Actor actor, TakenFilter filter, LocalDate vandaag, int aantal) {
        var vraag = new Takenvraag(actor, filter, vandaag)
                .met("arbodienst", arbodienst.naam())
                .met("aantal", aantal)
                .met("vanaf", 0)
                .met("tot", aantal);
        var rijen = jdbi.withHandle(handle -> handle.createQuery(vraag.bladzijdeMetTellingen())
                .bindMap(vraag.waarden())
                .map((rij, context) -> new Geteld(
                        TAAK.map(rij, context),
                        new Tellingen(rij.getLong("alle"), rij.getLong("te_laat"), rij.getLong("binnenkort"))))
                .list());
        return new OpenTaken(
                rijen.stream().map(Geteld::taak).toList(),
                rijen.isEmpty() ? Tellingen.NIETS : rijen.getFirst().tellingen());
    }

    /** How many open taken there are. One statement. */
    Tellingen tel(Bereik bereik, Actor actor, TakenFilter filter, LocalDate vandaag) {
        var vraag = new Takenvraag(actor, filter, vandaag);
        return jdbi.withHandle(handle -> handle.createQuery(vraag.tellingen())
                .bindMap(vraag.waarden())
                .mapTo(Tellingen.class)
                .one());
    }

    /** One taak, open or done. One statement. */
    Optional<Stand> stand(Bereik bereik, TaakId taak, LocalDate vandaag) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT t.id, t.soort, t.bedrijf_id AS bedrijf, t.dossier_id AS dossier, w.id AS werknemer,
                               t.functie, t.loopt IS NOT NULL AS loopt, t.toegewezen_aan AS aan, g.naam AS aan_naam,
                               """ + Vertreksql.weg("t.toegewezen_aan", "t.functie", "t.regio_id", "t.bedrijf_id") + """
                                 AS vertrokken
                        FROM taak t
                        JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        LEFT JOIN gebruiker g ON g.id = t.toegewezen_aan
                        WHERE t.id = :taak AND\s"""
                                + grens.sql())
                .bind("taak", taak)
                .bind("vandaag", vandaag)
                .bindMap(grens.waarden())
                .mapTo(Stand.class)
                .findOne());
    }

    /**
     * What an act on a taak is judged by.
     *
     * @param aan who picked it up
     * @param vertrokken whether he left since, so that it is the group's again
     */
    record Stand(
            TaakId id,
            TaakSoort soort,
            BedrijfId bedrijf,
            DossierId dossier,
            WerknemerId werknemer,
            Functie functie,
            boolean loopt,
            @Nullable GebruikerId aan,
            @Nullable String aanNaam,
            boolean vertrokken) {}

    /** A row with the numbers it brings along. */
    private record Geteld(Taak taak, Tellingen tellingen) {}
}
