package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.verzuim.ContactVastgelegd;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Changes single taken, for whoever has read them within his scope. */
@Singleton
class Taakstanden {
    private final Jdbi jdbi;

    Taakstanden(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Marks a taak as done. One statement; {@code false} when it was done already. */
    boolean rondAf(BedrijfId bedrijf, TaakId taak, Instant moment, String door) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = NULL, einde = 'GEDAAN', gedaan_op = :moment, gedaan_door = :door
                        WHERE bedrijf_id = :bedrijf AND id = :taak AND loopt IS NOT NULL""")
                        .bind("bedrijf", bedrijf)
                        .bind("taak", taak)
                        .bind("moment", moment)
                        .bind("door", door)
                        .execute())
                > 0;
    }

    /**
     * Gives a taak to somebody, or to nobody. One statement; {@code false} when it is over, or somebody else has it by
     * now than the one it was read with.
     */
    boolean wijsToe(
            BedrijfId bedrijf, TaakId taak, @Nullable GebruikerId was, @Nullable GebruikerId wordt, Instant moment) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET toegewezen_aan = :wordt, toegewezen_op = :op
                        WHERE bedrijf_id = :bedrijf AND id = :taak AND loopt IS NOT NULL AND toegewezen_aan <=> :was""")
                        .bind("bedrijf", bedrijf)
                        .bind("taak", taak)
                        .bind("was", was)
                        .bind("wordt", wordt)
                        .bind("op", wordt == null ? null : moment)
                        .execute())
                > 0;
    }

    /** Sets the next talk of a case, in the place of an earlier promise. One statement. */
    void zetContact(ContactVastgelegd contact, LocalDate uiterlijkOp) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                        VALUES (:bedrijf, :regio, :dossier, 'CONTACT', :functie, :uiterlijkOp, :bron, 1)
                        ON DUPLICATE KEY UPDATE functie = :functie, uiterlijk_op = :uiterlijkOp, loopt = 1,
                               einde = NULL, gedaan_op = NULL, gedaan_door = NULL, toegewezen_aan = NULL,
                               geescaleerd_op = NULL""")
                .bindMethods(contact)
                .bind("functie", contact.actor().functie())
                .bind("uiterlijkOp", uiterlijkOp)
                .bind("bron", bron(contact.dossier()))
                .execute());
    }

    /** The promised talk took place. One statement. */
    void contactGehad(ContactVastgelegd contact, Instant moment) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = NULL, einde = 'GEDAAN', gedaan_op = :moment, gedaan_door = :door
                        WHERE bedrijf_id = :bedrijf AND bron = :bron AND loopt = 1""")
                .bindMethods(contact)
                .bind("bron", bron(contact.dossier()))
                .bind("moment", moment)
                .bind("door", contact.actor().naam())
                .execute());
    }

    /** Talks that were promised in a case are not needed any more; its steps follow from its terms. One statement. */
    void laatContactVervallen(BedrijfId bedrijf, DossierId dossier) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = NULL, einde = 'VERVALLEN'
                        WHERE bedrijf_id = :bedrijf AND loopt = 1
                          AND (bron = :bron
                            OR (dossier_id = :dossier AND soort IN ('WERKGESPREK', 'CASEMANAGER_ADVIES')))""")
                .bind("bedrijf", bedrijf)
                .bind("dossier", dossier)
                .bind("bron", bron(dossier))
                .execute());
    }

    /** One cause, one taak: the next talk of a case. */
    private static String bron(DossierId dossier) {
        return "contact:" + dossier;
    }
}
