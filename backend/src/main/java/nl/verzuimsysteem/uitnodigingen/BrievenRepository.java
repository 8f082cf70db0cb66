package nl.verzuimsysteem.uitnodigingen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.Tolk;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The letters that go on paper. */
@Singleton
class BrievenRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("u.bedrijf_id", "u.regio_id", "w.afdeling_id", "w.id");
    private static final String ROND = """
            FROM uitnodiging u
            JOIN afspraak a ON a.bedrijf_id = u.bedrijf_id AND a.id = u.afspraak_id
            JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
            JOIN bedrijf b ON b.id = a.bedrijf_id
            LEFT JOIN dossier d ON d.bedrijf_id = a.bedrijf_id AND d.id = a.dossier_id
            LEFT JOIN spreekuurverzoek v ON v.bedrijf_id = a.bedrijf_id AND v.id = a.verzoek_id
            """;

    private final Jdbi jdbi;

    BrievenRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What waits, the nearest appointment first, and what was sent since a moment. One statement. */
    List<Briefregel> lijst(Bereik bereik, Instant sinds, int hoogstens) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT u.id, u.afspraak_id AS afspraak,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam, b.naam AS bedrijf,
                               u.soort, u.begin, a.taal, u.adres, COALESCE(v.telefoon, d.telefoon, w.telefoon) AS telefoon,
                               u.afgedrukt_op, u.verstuurd_op, u.verstuurd_door
                        """ + ROND + """
                        WHERE (u.status = 'TE_PRINTEN' OR (u.status = 'VERSTUURD' AND u.verstuurd_op >= :sinds)) AND\s""" + grens.sql() + """
                         ORDER BY u.verstuurd_op IS NOT NULL, CASE WHEN u.verstuurd_op IS NULL THEN u.begin END,
                                 u.verstuurd_op DESC, u.id LIMIT :hoogstens""")
                .bind("sinds", sinds)
                .bind("hoogstens", hoogstens)
                .bindMap(grens.waarden())
                .mapTo(Briefregel.class)
                .list());
    }

    /** What a letter tells; one, or all that wait and have an address. One statement. */
    List<Papierbrief> papier(Bereik bereik, @Nullable UitnodigingId een, int hoogstens) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> {
            var vraag = handle.createQuery("""
                    SELECT u.id, u.bedrijf_id AS bedrijf, a.werknemer_id AS werknemer, u.afspraak_id AS afspraak, u.soort,
                           CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam, u.adres AS naar, a.taal,
                           a.vertrouwelijk, a.soort AS spreekuursoort, g.naam AS professional_naam, a.functie,
                           o.naam AS onder_naam, p.naam AS plaatsnaam,
                           CONCAT(p.straat, ', ', p.postcode, ' ', p.plaats) AS plaatsadres, a.adres,
                           u.begin, u.einde, a.tolk, r.telefoon AS telefoon_regio
                    """ + ROND + """
                    JOIN gebruiker g ON g.id = a.professional_id
                    JOIN gebruiker o ON o.id = a.onder_id
                    JOIN regio r ON r.id = a.regio_id
                    LEFT JOIN spreekuurplaats p ON p.id = a.plaats_id
                    WHERE\s"""
                    + (een == null
                            ? "u.status = 'TE_PRINTEN' AND u.adres IS NOT NULL"
                            : "u.id = :een AND u.status IN ('TE_PRINTEN', 'VERSTUURD')")
                    + " AND " + grens.sql() + " ORDER BY u.begin, u.id LIMIT :hoogstens");
            return (een == null ? vraag : vraag.bind("een", een))
                    .bind("hoogstens", hoogstens)
                    .bindMap(grens.waarden())
                    .mapTo(Papierbrief.class)
                    .list();
        });
    }

    /** Where one letter stands. One statement. */
    Optional<Plaats> plaats(Bereik bereik, UitnodigingId id) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT u.id, u.bedrijf_id AS bedrijf, a.werknemer_id AS werknemer, u.afspraak_id AS afspraak "
                                + ROND + " WHERE u.id = :id AND u.status IN ('TE_PRINTEN', 'VERSTUURD') AND "
                                + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Plaats.class)
                .findOne());
    }

    /** Those that were printed and wait for somebody to say that they went. One statement. */
    List<Plaats> afgedrukt(Bereik bereik, int hoogstens) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT u.id, u.bedrijf_id AS bedrijf, a.werknemer_id AS werknemer, u.afspraak_id AS afspraak "
                                + ROND
                                + " WHERE u.status = 'TE_PRINTEN' AND u.afgedrukt_op IS NOT NULL AND " + grens.sql()
                                + " ORDER BY u.id LIMIT :hoogstens")
                .bind("hoogstens", hoogstens)
                .bindMap(grens.waarden())
                .mapTo(Plaats.class)
                .list());
    }

    /** Keeps that letters were printed. One statement. */
    void drukAf(Collection<UitnodigingId> ids, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE uitnodiging SET afgedrukt_op = :nu WHERE id IN (<ids>)")
                .bindList("ids", ids.stream().map(Id::waarde).toList())
                .bind("nu", nu)
                .execute());
    }

    /** Keeps that letters went. What was kept before stays. One statement; how many were kept. */
    int verstuur(Collection<UitnodigingId> ids, Instant nu, String door) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE uitnodiging SET status = 'VERSTUURD', verstuurd_op = :nu, verstuurd_door = :door
                        WHERE id IN (<ids>) AND status = 'TE_PRINTEN'""")
                .bindList("ids", ids.stream().map(Id::waarde).toList())
                .bind("nu", nu)
                .bind("door", door)
                .execute());
    }

    /** Where a letter goes. One statement. */
    void zetAdres(BedrijfId bedrijf, UitnodigingId id, String adres) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE uitnodiging SET adres = :adres
                        WHERE bedrijf_id = :bedrijf AND id = :id AND status = 'TE_PRINTEN'""")
                .bind("adres", adres)
                .bind("bedrijf", bedrijf)
                .bind("id", id)
                .execute());
    }

    /** Whose letter it is. */
    record Plaats(UitnodigingId id, BedrijfId bedrijf, WerknemerId werknemer, AfspraakId afspraak) {}

    /**
     * What a letter tells.
     *
     * @param naar the address it goes to
     * @param adres of a visit at home
     */
    record Papierbrief(
            UitnodigingId id,
            BedrijfId bedrijf,
            WerknemerId werknemer,
            AfspraakId afspraak,
            Uitnodigingsoort soort,
            String naam,
            @Nullable String naar,
            String taal,
            boolean vertrouwelijk,
            Spreekuursoort spreekuursoort,
            String professionalNaam,
            Functie functie,
            String onderNaam,
            @Nullable String plaatsnaam,
            @Nullable String plaatsadres,
            @Nullable String adres,
            Instant begin,
            Instant einde,
            Tolk tolk,
            String telefoonRegio) {

        Plaats plaats() {
            return new Plaats(id, bedrijf, werknemer, afspraak);
        }

        Bladgegevens over() {
            return new Bladgegevens(
                    vertrouwelijk,
                    spreekuursoort,
                    professionalNaam,
                    functie,
                    onderNaam,
                    plaatsnaam,
                    plaatsadres,
                    adres,
                    begin,
                    einde,
                    tolk,
                    telefoonRegio);
        }
    }
}
