package nl.verzuimsysteem.factuurpapier;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The mail of invoices: what is still to be set ready, and how far the rest is. */
@Singleton
class FactuurpostRepository {
    /** With the newest mail that carried it. */
    private static final String STAND = """
            SELECT f.id, f.bedrijf_id AS bedrijf, f.soort, f.nummer, f.naam, f.email, f.vervaldatum, f.totaal_cent,
                   f.verstuurd_op, o.nummer AS credit_van, u.status, u.aan
            FROM factuur f
            LEFT JOIN factuur o ON o.bedrijf_id = f.bedrijf_id AND o.id = f.credit_van
            LEFT JOIN uitgaand_bericht u ON u.id = (
              SELECT MAX(x.id) FROM uitgaand_bericht x WHERE x.bijlage = CONCAT('factuur:', f.id))
            WHERE\s""";

    private final Jdbi jdbi;

    FactuurpostRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The next that were not looked at, for the one who asks: what another node holds is passed over. One statement.
     */
    List<Rij> wachtend(Bereik bereik, int aantal) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "f.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT f.id, f.bedrijf_id AS bedrijf, f.soort, f.nummer, f.naam, f.email, f.vervaldatum,
                               f.totaal_cent, f.verstuurd_op,
                               (SELECT o.nummer FROM factuur o WHERE o.bedrijf_id = f.bedrijf_id AND o.id = f.credit_van)
                                 AS credit_van,
                               NULL AS status, NULL AS aan
                        FROM factuur f
                        WHERE f.post_klaar_op IS NULL AND\s""" + grens.sql() + " ORDER BY f.id LIMIT :aantal FOR UPDATE SKIP LOCKED")
                        .bindMap(grens.waarden())
                        .bind("aantal", aantal)
                        .mapTo(Rij.class)
                        .list());
    }

    /** Notes that these were looked at. One statement. */
    void gezien(List<Rij> rijen, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE factuur SET post_klaar_op = :nu WHERE id IN (<ids>) AND post_klaar_op IS NULL")
                .bindList("ids", rijen.stream().map(rij -> rij.id().waarde()).toList())
                .bind("nu", nu)
                .execute());
    }

    /** The mail server took it. One statement. */
    void verstuurd(FactuurId factuur, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE factuur SET verstuurd_op = :nu WHERE id = :factuur")
                .bind("factuur", factuur)
                .bind("nu", nu)
                .execute());
    }

    /** Of those within the scope. One statement. */
    List<Rij> standen(Bereik bereik, List<FactuurId> facturen) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "f.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(STAND + "f.id IN (<ids>) AND " + grens.sql())
                .bindMap(grens.waarden())
                .bindList("ids", facturen.stream().map(FactuurId::waarde).toList())
                .mapTo(Rij.class)
                .list());
    }

    /** What lies still until somebody does something, the newest first. One statement. */
    List<Rij> nietVerstuurd(Bereik bereik, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("f.bedrijf_id", "f.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        STAND + """
                        f.verstuurd_op IS NULL AND (u.status = 'MISLUKT' OR (u.id IS NULL AND f.email IS NULL)) AND\s""" + grens.sql() + " ORDER BY f.id DESC LIMIT :aantal OFFSET :vanaf")
                .bindMap(grens.waarden())
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .mapTo(Rij.class)
                .list());
    }

    /** One of them; empty when it is out of scope. One statement. */
    Optional<Rij> vind(Bereik bereik, FactuurId factuur) {
        return standen(bereik, List.of(factuur)).stream().findFirst();
    }

    /**
     * An invoice with its mail, as it is read.
     *
     * @param email for invoices, as it was when the invoice was made
     * @param status of the newest mail
     * @param aan the address of the newest mail
     */
    record Rij(
            FactuurId id,
            BedrijfId bedrijf,
            Factuursoort soort,
            String nummer,
            String naam,
            @Nullable String email,
            LocalDate vervaldatum,
            long totaalCent,
            @Nullable Instant verstuurdOp,
            @Nullable String creditVan,
            @Nullable String status,
            @Nullable String aan) {
        Poststand stand() {
            return new Poststand(poststatus(), verstuurdOp, aan == null ? email : aan);
        }

        Nietverstuurd nietVerstuurd() {
            return new Nietverstuurd(id, bedrijf, nummer, naam, new Geld(totaalCent), stand());
        }

        private Poststatus poststatus() {
            if ("MISLUKT".equals(status) || "TERUGGEKOMEN".equals(status)) {
                return Poststatus.MISLUKT;
            }
            if ("KLAAR".equals(status)) {
                return Poststatus.WACHT;
            }
            // A mail is not kept for ever; that it went is.
            if (verstuurdOp != null) {
                return Poststatus.VERSTUURD;
            }
            return email == null ? Poststatus.GEEN_ADRES : Poststatus.WACHT;
        }
    }
}
