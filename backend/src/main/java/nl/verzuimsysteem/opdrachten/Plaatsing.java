package nl.verzuimsysteem.opdrachten;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.tarieven.Prijskolommen;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import org.jspecify.annotations.Nullable;

/**
 * Puts a new opdracht on the worklist, in the transaction of the service: the order, the Tijdlijn, the audit log, the
 * mail to the team and the event. Four statements.
 */
@Singleton
class Plaatsing {
    private final OpdrachtRepository opdrachten;
    private final Oppaktermijn oppaktermijn;
    private final OpdrachtPost brieven;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final UitgaandePost post;
    private final ApplicationEventPublisher<OpdrachtGewijzigd> gebeurtenissen;
    private final Clock klok;

    Plaatsing(
            OpdrachtRepository opdrachten,
            Oppaktermijn oppaktermijn,
            OpdrachtPost brieven,
            Tijdlijn tijdlijn,
            AuditLog audit,
            UitgaandePost post,
            ApplicationEventPublisher<OpdrachtGewijzigd> gebeurtenissen,
            Clock klok) {
        this.opdrachten = opdrachten;
        this.oppaktermijn = oppaktermijn;
        this.brieven = brieven;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.post = post;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * @param handeling the act it comes of
     * @param tekst as it was judged good
     * @param vertrek of a type that exists
     * @param prijs what the sender was shown
     * @param inLog what the audit log tells of it, if anything
     */
    OpdrachtId plaats(
            Actor actor,
            Handeling handeling,
            NieuweOpdracht nieuw,
            String tekst,
            Vertrekpunt vertrek,
            Prijsoordeel prijs,
            @Nullable String inLog) {
        var type = Objects.requireNonNull(vertrek.type());
        var naam = Objects.requireNonNull(vertrek.naam());
        var groep = Keuze.uitvoerend(Objects.requireNonNull(vertrek.groep()), vertrek.bemand());
        var nu = klok.instant();
        var id = opdrachten.voegToe(new OpdrachtRepository.Nieuw(
                vertrek.bedrijf(),
                vertrek.regio(),
                nieuw.dossier(),
                type,
                groep,
                tekst,
                nieuw.gewensteDatum(),
                nu,
                actor.persoon(),
                oppaktermijn.alarmNa(nu),
                Prijskolommen.van(prijs),
                nieuw.sleutel()));
        if (id == null) {
            // The same order came in twice at once; the other one is in.
            return opdrachten
                    .metSleutel(actor.bereik(), vertrek.bedrijf(), nieuw.sleutel())
                    .orElseThrow(() -> new Conflict("opdrachten.sleutel.gebruikt"));
        }
        tijdlijn.schrijf(
                actor,
                new NieuweGebeurtenis(
                        vertrek.bedrijf(),
                        nieuw.dossier(),
                        GebeurtenisSoort.OPDRACHT_VERSTUURD,
                        nieuw.gewensteDatum(),
                        naam,
                        tekst,
                        id));
        audit.schrijf(actor, handeling, Onderwerp.van("opdracht", vertrek.bedrijf(), vertrek.werknemer(), id), inLog);
        post.zetKlaar(List.of(brieven.verstuurd(id, vertrek.postbus())));
        gebeurtenissen.publishEvent(new OpdrachtGewijzigd(
                id, vertrek.bedrijf(), vertrek.regio(), nieuw.dossier(), groep, OpdrachtStatus.VERSTUURD, 0));
        return id;
    }
}
