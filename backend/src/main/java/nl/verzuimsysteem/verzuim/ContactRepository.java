package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The contactmomenten of a case. */
@Singleton
class ContactRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");

    private final Jdbi jdbi;

    ContactRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All contactmomenten of a case, newest first; empty when the case lies outside the scope. One statement. */
    Optional<Contacten> vanDossier(Bereik bereik, DossierId dossier) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var regels =
                jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, c.id, c.datum, c.kanaal,
                               c.afspraken, c.volgende_datum, c.niet_medisch, c.moment, c.door
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        LEFT JOIN contactmoment c ON c.bedrijf_id = d.bedrijf_id AND c.dossier_id = d.id
                        WHERE d.id = :dossier AND\s""" + grens.sql() + " ORDER BY c.datum DESC, c.id DESC")
                        .bind("dossier", dossier)
                        .bindMap(grens.waarden())
                        .mapTo(Regel.class)
                        .list());
        return regels.isEmpty() ? Optional.empty() : Optional.of(Regel.samen(regels));
    }

    /** One statement; {@code null} when the key was used at the same time. */
    @Nullable
    ContactmomentId voegToe(DossierStand stand, NieuwContact contact, Instant moment, String door) {
        return Uniek.schrijf(() -> new ContactmomentId(jdbi.withHandle(handle -> handle.createUpdate("""
                            INSERT INTO contactmoment
                                   (bedrijf_id, dossier_id, datum, kanaal, afspraken, volgende_datum, niet_medisch, moment, door,
                                    sleutel)
                            VALUES (:bedrijf, :dossier, :datum, :kanaal, :afspraken, :volgendeDatum, :nietMedisch, :moment,
                                   :door, :sleutel)""")
                        .bindMethods(contact)
                        .bind("bedrijf", stand.bedrijf())
                        .bind("dossier", stand.id())
                        .bind("moment", moment)
                        .bind("door", door)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one())))
                .orElse(null);
    }

    /** The contactmomenten of a case, and whose they are. */
    record Contacten(BedrijfId bedrijf, WerknemerId werknemer, List<Contactmoment> momenten) {}

    /** One contactmoment with its case, or a case without. */
    record Regel(
            BedrijfId bedrijf,
            WerknemerId werknemer,
            @Nullable ContactmomentId id,
            @Nullable LocalDate datum,
            @Nullable ContactKanaal kanaal,
            @Nullable String afspraken,
            @Nullable LocalDate volgendeDatum,
            @Nullable String nietMedisch,
            @Nullable Instant moment,
            @Nullable String door) {

        private static Contacten samen(List<Regel> regels) {
            var momenten = regels.stream()
                    .flatMap(regel -> regel.contactmoment().stream())
                    .toList();
            return new Contacten(regels.getFirst().bedrijf, regels.getFirst().werknemer, momenten);
        }

        private Optional<Contactmoment> contactmoment() {
            return id == null || datum == null || kanaal == null || afspraken == null || moment == null || door == null
                    ? Optional.empty()
                    : Optional.of(
                            new Contactmoment(id, datum, kanaal, afspraken, volgendeDatum, nietMedisch, moment, door));
        }
    }
}
