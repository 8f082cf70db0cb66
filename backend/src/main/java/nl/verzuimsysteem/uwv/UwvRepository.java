package nl.verzuimsysteem.uwv;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.Vangnet;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who a report to UWV is from and about. */
@Singleton
class UwvRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");

    private final Jdbi jdbi;

    UwvRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement; empty when the case lies outside the scope. */
    Optional<Partijen> partijen(Bereik bereik, DossierId dossier) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.id AS dossier, d.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, d.versie,
                               d.vangnetgroep, d.vangnet_bekend_op, b.naam AS bedrijfsnaam, b.loonheffingennummer,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam, w.geboortedatum,
                               w.personeelsnummer
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN bedrijf b ON b.id = d.bedrijf_id
                        WHERE d.id = :dossier AND\s""" + grens.sql())
                .bind("dossier", dossier)
                .bindMap(grens.waarden())
                .mapTo(Partijen.class)
                .findOne());
    }

    /**
     * Sets the group, and with it whether UWV pays at all. One statement; {@code false} when somebody else changed the
     * case.
     */
    boolean zetVangnet(Partijen partijen, int versie, Vangnet groep, @Nullable LocalDate bekendOp) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE dossier
                                SET vangnet = :vangnet, vangnetgroep = :groep, vangnet_bekend_op = :bekendOp,
                                    herberekenen = 1, versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :dossier AND versie = :versie""")
                        .bind("bedrijf", partijen.bedrijf())
                        .bind("dossier", partijen.dossier())
                        .bind("versie", versie)
                        .bind("vangnet", groep == Vangnet.GEEN ? "NEE" : "JA")
                        .bind("groep", groep == Vangnet.GEEN ? null : groep)
                        .bind("bekendOp", groep == Vangnet.GEEN ? null : bekendOp)
                        .execute())
                > 0;
    }

    /** The employer, the employee, and what is known of the vangnet. */
    record Partijen(
            DossierId dossier,
            BedrijfId bedrijf,
            WerknemerId werknemer,
            int versie,
            @Nullable Vangnet vangnetgroep,
            @Nullable LocalDate vangnetBekendOp,
            String bedrijfsnaam,
            @Nullable String loonheffingennummer,
            String naam,
            @Nullable LocalDate geboortedatum,
            String personeelsnummer) {}
}
