package nl.verzuimsysteem.organisatie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Reads companies and what belongs to them. */
@Singleton
class OrganisatieRepository {
    private static final RowMapper<BedrijfRij> RIJ = ConstructorMapper.of(BedrijfRij.class);
    private static final RowMapper<Bedrijfsregel> REGEL = ConstructorMapper.of(Bedrijfsregel.class);
    private static final RowMapper<Stamregel> STAM = ConstructorMapper.of(Stamregel.class);

    private final Jdbi jdbi;

    OrganisatieRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One page of companies by name, with one row more when the list goes on. One statement. */
    List<BedrijfRij> bedrijven(Bereik bereik, String zoektekst, LocalDate vandaag, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT b.id, b.naam, b.plaats, r.naam AS regio,
                               (SELECT COUNT(*) FROM werknemer w
                                 WHERE w.bedrijf_id = b.id AND (w.uit_dienst IS NULL OR w.uit_dienst >= :vandaag))
                               AS werknemers, b.beeindigd_op
                        FROM bedrijf b JOIN regio r ON r.id = b.regio_id
                        WHERE (b.naam LIKE :zoek OR b.plaats LIKE :zoek) AND\s""" + grens.sql() + " ORDER BY b.naam, b.id LIMIT :aantal OFFSET :vanaf")
                        .bindMap(grens.waarden())
                        .bind("vandaag", vandaag)
                        .bind("zoek", bevat(zoektekst))
                        .bind("aantal", uitsnede.metEenMeer())
                        .bind("vanaf", uitsnede.vanaf())
                        .map(RIJ)
                        .list());
    }

    /** The regio's of a scope by name. One statement. */
    List<Eigenregio> regios(Bereik bereik) {
        var grens = bereik.voorBedrijf("NULL", "r.id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT r.id, r.naam FROM regio r WHERE " + grens.sql() + " ORDER BY r.naam, r.id")
                .bindMap(grens.waarden())
                .mapTo(Eigenregio.class)
                .list());
    }

    /** The company, once for each subscription that holds today or later; empty when out of scope. One statement. */
    List<Bedrijfsregel> bedrijf(Bereik bereik, BedrijfId id, LocalDate vandaag) {
        return lees(bereik, id, vandaag, "", "", REGEL);
    }

    /** The same, each row once more for each of the people to speak to there, by name. One statement. */
    List<Stamregel> metContactpersonen(Bereik bereik, BedrijfId id, LocalDate vandaag) {
        return lees(
                bereik,
                id,
                vandaag,
                ", c.id AS c_id, c.naam AS c_naam, c.rol AS c_rol, c.telefoon AS c_telefoon, c.email AS c_email",
                "LEFT JOIN contactpersoon c ON c.bedrijf_id = b.id",
                STAM);
    }

    private <T> List<T> lees(
            Bereik bereik, BedrijfId id, LocalDate vandaag, String kolommen, String verbinding, RowMapper<T> rij) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT b.naam, r.naam AS regio, b.kvk_nummer, b.loonheffingennummer, b.straat, b.postcode,
                               b.plaats, b.telefoon, b.email, b.factuur_email, b.aangesloten_op, b.beeindigd_op,
                               a.soort, a.geldig_van, a.geldig_tot%s
                        FROM bedrijf b
                        JOIN regio r ON r.id = b.regio_id
                        LEFT JOIN abonnement a
                          ON a.bedrijf_id = b.id AND (a.geldig_tot IS NULL OR a.geldig_tot > :vandaag)
                        %s
                        WHERE b.id = :id AND %s
                        ORDER BY a.geldig_van%s""".formatted(kolommen, verbinding, grens.sql(), verbinding.isEmpty() ? "" : ", c.naam, c.id"))
                .bindMap(grens.waarden())
                .bind("id", id)
                .bind("vandaag", vandaag)
                .map(rij)
                .list());
    }

    private static String bevat(String tekst) {
        return "%" + tekst.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** One row of {@link #metContactpersonen}; public because Jdbi makes it. */
    public record Stamregel(
            @Nested Bedrijfsregel bedrijf,
            @Nested("c") @Nullable Contactregel contact) {}

    /** Somebody to speak to; public because Jdbi makes it as a part of another record. */
    public record Contactregel(
            @PropagateNull Long id,
            String naam,
            String rol,
            @Nullable String telefoon,
            @Nullable String email) {
        Contactpersoon persoon() {
            return new Contactpersoon(naam, rol, telefoon, email);
        }
    }

    /** One row of {@link #bedrijf}; public because Jdbi makes it. */
    public record Bedrijfsregel(
            String naam,
            String regio,
            @Nullable String kvkNummer,
            @Nullable String loonheffingennummer,
            String straat,
            String postcode,
            String plaats,
            @Nullable String telefoon,
            @Nullable String email,
            @Nullable String factuurEmail,
            LocalDate aangeslotenOp,
            @Nullable LocalDate beeindigdOp,
            Abonnement.@Nullable Soort soort,
            @Nullable LocalDate geldigVan,
            @Nullable LocalDate geldigTot) {

        Stamgegevens.Bedrijfsgegevens gegevens() {
            return new Stamgegevens.Bedrijfsgegevens(
                    naam,
                    regio,
                    kvkNummer,
                    loonheffingennummer,
                    straat,
                    postcode,
                    plaats,
                    telefoon,
                    email,
                    factuurEmail,
                    aangeslotenOp,
                    beeindigdOp);
        }

        @Nullable
        Abonnement abonnement() {
            return soort == null || geldigVan == null ? null : new Abonnement(soort, geldigVan, geldigTot);
        }
    }
}
