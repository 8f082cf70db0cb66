package nl.verzuimsysteem.spreekuren;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Tells of what happened to an appointment, in the transaction in which it happened: its own course, the Tijdlijn of the
 * case (the day and the hour alone, and of a confidential one nothing), the audit log and whoever listens.
 */
@Singleton
class Afspraakspoor {
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm");

    private final Jdbi jdbi;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final ApplicationEventPublisher<AfspraakGewijzigd> gebeurtenissen;
    private final Clock klok;

    Afspraakspoor(
            Jdbi jdbi,
            Tijdlijn tijdlijn,
            AuditLog audit,
            ApplicationEventPublisher<AfspraakGewijzigd> gebeurtenissen,
            Clock klok) {
        this.jdbi = jdbi;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Which appointment it is about.
     *
     * @param begin when it is to begin now
     * @param eerder when it was to begin before it was moved
     */
    record Betreft(
            AfspraakId id,
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            @Nullable DossierId dossier,
            boolean vertrouwelijk,
            Instant begin,
            @Nullable Instant eerder) {

        static Betreft van(Afspraak afspraak) {
            return new Betreft(
                    afspraak.id(),
                    afspraak.bedrijf(),
                    afspraak.regio(),
                    afspraak.werknemer(),
                    afspraak.dossier(),
                    afspraak.vertrouwelijk(),
                    afspraak.begin(),
                    null);
        }
    }

    /**
     * Three statements, two without a Tijdlijn.
     *
     * @param inLog what the audit log tells beside it
     */
    void leg(Actor actor, Handeling handeling, Betreft over, AfspraakGewijzigd.Wat wat, String inLog) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO afspraakverloop (bedrijf_id, afspraak_id, moment, door, wat, begin)
                        VALUES (:bedrijf, :id, :moment, :door, :wat, :begin)""")
                .bind("bedrijf", over.bedrijf())
                .bind("id", over.id())
                .bind("moment", klok.instant())
                .bind("door", actor.naam())
                .bind("wat", wat)
                .bind("begin", over.begin())
                .execute());
        var soort = gebeurtenis(wat);
        if (over.dossier() != null && !over.vertrouwelijk() && soort != null) {
            var hier = Kalender.plaatselijk(over.begin());
            tijdlijn.schrijf(
                    actor,
                    new NieuweGebeurtenis(
                            over.bedrijf(),
                            over.dossier(),
                            soort,
                            hier.toLocalDate(),
                            null,
                            Melding.van("spreekuren.tijdlijn.tijd", UUR.format(hier))
                                    .tekst(),
                            null));
        }
        audit.schrijf(actor, handeling, Onderwerp.van("afspraak", over.bedrijf(), over.werknemer(), over.id()), inLog);
        gebeurtenissen.publishEvent(new AfspraakGewijzigd(
                actor,
                over.id(),
                over.bedrijf(),
                over.regio(),
                over.werknemer(),
                over.dossier(),
                over.vertrouwelijk(),
                wat,
                over.begin(),
                over.eerder()));
    }

    private static @Nullable GebeurtenisSoort gebeurtenis(AfspraakGewijzigd.Wat wat) {
        return switch (wat) {
            case GEPLAND -> GebeurtenisSoort.SPREEKUUR_GEPLAND;
            case VERZET -> GebeurtenisSoort.SPREEKUUR_VERZET;
            case AFGEZEGD, LAAT_AFGEZEGD -> GebeurtenisSoort.SPREEKUUR_AFGEZEGD;
            case GEHOUDEN -> GebeurtenisSoort.SPREEKUUR_GEHOUDEN;
            case NIET_VERSCHENEN -> GebeurtenisSoort.SPREEKUUR_NIET_VERSCHENEN;
            case BEVESTIGD, TOLK_GEREGELD, AANGEKOMEN -> null;
        };
    }
}
