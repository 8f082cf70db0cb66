package nl.verzuimsysteem.caseload;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes whose cases are; however many go at once, it takes no more statements. */
@Singleton
class OverdrachtRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", null, "d.werknemer_id");

    private final Jdbi jdbi;

    OverdrachtRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The cases of a hand-over as they stand, held until the end of the transaction, with who gets them. One statement,
     * in the order of their keys.
     */
    List<Zaak> houdVast(Bereik bereik, Actor actor, Overdracht overdracht, LocalDate vandaag) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT d.id AS dossier, d.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, d.%s AS van,
                               EXISTS (SELECT 1 FROM gebruiker_functie f JOIN gebruiker m ON m.id = f.gebruiker_id
                                 WHERE f.gebruiker_id = :naar AND m.actief = 1 AND f.functie = :functie
                                   AND f.vervangt_id IS NULL AND f.geldig_van <= :vandaag
                                   AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)
                                   AND (f.regio_id = d.regio_id
                                     OR (f.regio_id IS NULL AND f.bedrijf_id = d.bedrijf_id))) AS bereikt,
                               (SELECT m.naam FROM gebruiker m WHERE m.id = :naar) AS naam,
                               (SELECT m.email FROM gebruiker m WHERE m.id = :naar) AS email,
                               (SELECT o.aantal FROM overdracht o
                                 WHERE o.gebruiker_id = :ik AND o.sleutel = :sleutel) AS eerder
                        FROM dossier d
                        WHERE d.id IN (<dossiers>) AND d.vervallen IS NULL AND %s
                        ORDER BY d.id FOR UPDATE""".formatted(Caseloadvraag.kolom(actor.functie()), grens.sql()))
                .bindList(
                        "dossiers",
                        overdracht.dossiers().stream().map(DossierId::waarde).toList())
                .bindMap(grens.waarden())
                .bind("naar", overdracht.naar())
                .bind("functie", actor.functie())
                .bind("vandaag", vandaag)
                .bind("ik", actor.persoon())
                .bind("sleutel", overdracht.sleutel())
                .mapTo(Zaak.class)
                .list());
    }

    /**
     * Gives to somebody, or to nobody, what whoever has these cases picked up in them; in a case of nobody, what anybody
     * did. One statement, before {@link #geef}.
     */
    void geefTaken(Actor actor, List<Zaak> zaken, @Nullable GebruikerId naar, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE taak t JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                        SET t.toegewezen_aan = :naar, t.toegewezen_op = :op
                        WHERE d.id IN (<dossiers>) AND (d.bedrijf_id, d.id) IN (<zaken>)
                          AND t.functie = :functie AND t.loopt IS NOT NULL AND t.toegewezen_aan IS NOT NULL
                          AND (d.%1$s IS NULL OR t.toegewezen_aan = d.%1$s)""".formatted(Caseloadvraag.kolom(actor.functie())))
                .bind("functie", actor.functie())
                .bind("naar", naar)
                .bind("op", naar == null ? null : nu)
                .bindList("dossiers", sleutels(zaken))
                .bindMethodsList("zaken", zaken, List.of("bedrijf", "dossier"))
                .execute());
    }

    /** Gives cases to somebody, or to the team. One statement. */
    void geef(Actor actor, List<Zaak> zaken, @Nullable GebruikerId naar) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dossier d SET d.%s = :naar
                        WHERE d.id IN (<dossiers>) AND (d.bedrijf_id, d.id) IN (<zaken>)""".formatted(Caseloadvraag.kolom(actor.functie())))
                .bind("naar", naar)
                .bindList("dossiers", sleutels(zaken))
                .bindMethodsList("zaken", zaken, List.of("bedrijf", "dossier"))
                .execute());
    }

    private static List<Long> sleutels(List<Zaak> zaken) {
        return zaken.stream().map(zaak -> zaak.dossier().waarde()).toList();
    }

    /** Keeps that it was done. One statement. */
    void onthoud(Actor actor, Overdracht overdracht, int aantal, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO overdracht (gebruiker_id, functie, naar_id, aantal, moment, sleutel)
                        VALUES (:ik, :functie, :naar, :aantal, :moment, :sleutel)""")
                .bind("ik", actor.persoon())
                .bind("functie", actor.functie())
                .bind("naar", overdracht.naar())
                .bind("aantal", aantal)
                .bind("moment", nu)
                .bind("sleutel", overdracht.sleutel())
                .execute());
    }

    /**
     * A case that is to go.
     *
     * @param van whose it is
     * @param bereikt whether who gets it has the function and reaches the case
     * @param eerder how many went when this was done before
     */
    public record Zaak(
            DossierId dossier,
            BedrijfId bedrijf,
            WerknemerId werknemer,
            @Nullable GebruikerId van,
            boolean bereikt,
            @Nullable String naam,
            @Nullable String email,
            @Nullable Integer eerder) {}
}
