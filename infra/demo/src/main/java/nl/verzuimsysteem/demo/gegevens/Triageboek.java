package nl.verzuimsysteem.demo.gegevens;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.verzuimsysteem.berichten.NietBezorgd;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.taken.DossiersBijgewerkt;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What {@link Triagegeschiedenis} knows of the demo, and lets it hear. */
@Singleton
class Triageboek {
    private static final Pattern TOKEN = Pattern.compile("/vragenlijst#([\\w-]+)");

    private final Jdbi jdbi;
    private final ApplicationEventPublisher<DossiersBijgewerkt> bijgewerkt;
    private final ApplicationEventPublisher<NietBezorgd> nietBezorgd;

    Triageboek(
            Jdbi jdbi,
            ApplicationEventPublisher<DossiersBijgewerkt> bijgewerkt,
            ApplicationEventPublisher<NietBezorgd> nietBezorgd) {
        this.jdbi = jdbi;
        this.bijgewerkt = bijgewerkt;
        this.nietBezorgd = nietBezorgd;
    }

    /** A spell and when it was reported. */
    record Spel(
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            DossierId dossier,
            String melding,
            LocalDate van,
            @Nullable LocalDate tot,
            Instant gemeld,
            String taal,
            boolean mail) {}

    /** A triage that is there. */
    record Stand(SelektId id, DossierId dossier, LocalDate dagEen, Selektstatus status, boolean mail) {}

    /** Whether the story was told to its end: the oldest are written last. */
    @Transactional(readOnly = true)
    public boolean isGespeeld(LocalDate vandaag) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM selekt WHERE dag_een < :dag)")
                .bind("dag", vandaag.minusDays(Triagegeschiedenis.BEGIN + 1L))
                .mapTo(Boolean.class)
                .one());
    }

    /** The spells that were reported between two moments, the oldest first. */
    @Transactional(readOnly = true)
    public List<Spel> gemeld(Instant van, Instant tot) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, d.regio_id AS regio, d.werknemer_id AS werknemer, d.id AS dossier,
                               p.sleutel AS melding, p.van, p.tot, MAX(g.moment) AS gemeld, w.taal,
                               w.email IS NOT NULL AS mail
                        FROM gebeurtenis g
                        JOIN verzuimperiode p ON p.bedrijf_id = g.bedrijf_id AND p.dossier_id = g.dossier_id
                         AND p.van = g.datum
                        JOIN dossier d ON d.bedrijf_id = g.bedrijf_id AND d.id = g.dossier_id AND d.vervallen IS NULL
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        WHERE g.soort IN ('ZIEK_GEMELD', 'OPNIEUW_ZIEK') AND g.moment >= :van AND g.moment < :tot
                        GROUP BY d.bedrijf_id, d.regio_id, d.werknemer_id, d.id, p.sleutel, p.van, p.tot, w.taal, w.email
                        ORDER BY gemeld, d.id""")
                .bind("van", van)
                .bind("tot", tot)
                .mapTo(Spel.class)
                .list());
    }

    /** As the program does a moment after a case changed. */
    @Transactional
    public void bijgewerkt(List<DossierId> dossiers) {
        bijgewerkt.publishEvent(new DossiersBijgewerkt(dossiers));
    }

    /** As the program does when a mail comes back. */
    @Transactional
    public void nietBezorgd(SelektId id) {
        nietBezorgd.publishEvent(new NietBezorgd("selekt:" + id + ":LINK"));
    }

    /** Whether a message to a werknemer came back already. */
    @Transactional(readOnly = true)
    public boolean kwamIetsTerug() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM selektbericht WHERE niet_bezorgd_op IS NOT NULL)")
                .mapTo(Boolean.class)
                .one());
    }

    /** The triages of a regio, the oldest first. */
    @Transactional(readOnly = true)
    public List<Stand> triages(RegioId regio) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT s.id, s.dossier_id AS dossier, s.dag_een, s.status, w.email IS NOT NULL AS mail
                        FROM selekt s JOIN werknemer w ON w.bedrijf_id = s.bedrijf_id AND w.id = s.werknemer_id
                        WHERE s.regio_id = :regio ORDER BY s.dag_een, s.dossier_id""").bind("regio", regio).mapTo(Stand.class).list());
    }

    /** What stands behind the {@code #} in the mail with the link. */
    @Transactional(readOnly = true)
    public Optional<String> token(SelektId id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT tekst FROM uitgaand_bericht WHERE sleutel = :sleutel")
                        .bind("sleutel", "selekt:" + id + ":LINK")
                        .mapTo(String.class)
                        .findOne()
                        .map(TOKEN::matcher)
                        .filter(gevonden -> gevonden.find())
                        .map(gevonden -> gevonden.group(1)));
    }

    /** Writes the oldest, all or nothing. */
    @Transactional
    public void schrijf(List<Triagearchief.Rij> rijen) {
        jdbi.useHandle(handle -> {
            var lading = handle.prepareBatch("""
                    INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een, status,
                           taal, kanaal, verstuurd_op, geldig_tot, herinnerd_op, laatst_herinnerd_op, begonnen_op,
                           ingevuld_op, afgenomen_door, beoordeeld_op, beoordeeld_door, actie, einde)
                    VALUES (:bedrijf, :regio, :werknemer, :dossier, :melding, :eersteDag, :dagEen, :status,
                           :taal, :kanaal, :verstuurdOp, :geldigTot, :herinnerdOp, :laatstHerinnerdOp, :ingevuldOp,
                           :ingevuldOp, :afgenomenDoor, :beoordeeldOp, :beoordeeldDoor, :actie, :einde)
                    ON DUPLICATE KEY UPDATE selekt.id = selekt.id""");
            rijen.forEach(rij -> lading.bindMethods(rij).add());
            lading.execute();
        });
    }
}
