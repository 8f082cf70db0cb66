package nl.verzuimsysteem.opdrachten;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.opdrachten.OpdrachtRepository.Overgang;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import org.jspecify.annotations.Nullable;

/**
 * Brings an opdracht from one state into another, with all that goes with it, in the transaction of the service: the
 * change itself, the Tijdlijn, the audit log, the mail and the event. Four statements, or three when nobody needs mail.
 */
@Singleton
class Afhandeling {
    private final OpdrachtRepository opdrachten;
    private final Botsing botsing;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final UitgaandePost post;
    private final ApplicationEventPublisher<OpdrachtGewijzigd> gebeurtenissen;
    private final Clock klok;

    Afhandeling(
            OpdrachtRepository opdrachten,
            Botsing botsing,
            Tijdlijn tijdlijn,
            AuditLog audit,
            UitgaandePost post,
            ApplicationEventPublisher<OpdrachtGewijzigd> gebeurtenissen,
            Clock klok) {
        this.opdrachten = opdrachten;
        this.botsing = botsing;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.post = post;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Does what the step says.
     *
     * @throws nl.verzuimsysteem.kern.Conflict when the order is no longer where the step begins: somebody else was first
     */
    void voerUit(Actor actor, Stand stand, Stap stap) {
        if (!stand.status().kanNaar(stap.naar()) || !opdrachten.zet(overgang(stand, stap))) {
            throw botsing.over(actor, stand);
        }
        tijdlijn.schrijf(
                actor,
                new NieuweGebeurtenis(
                        stand.bedrijf(), stand.dossier(), stap.soort(), null, stand.type(), stap.tekst(), stand.id()));
        audit.schrijf(
                actor,
                stap.handeling(),
                Onderwerp.van("opdracht", stand.bedrijf(), stand.werknemer(), stand.id()),
                stap.inLog());
        post.zetKlaar(stap.brieven());
        gebeurtenissen.publishEvent(stand.gewijzigdNaar(stap.naar()));
    }

    private Overgang overgang(Stand stand, Stap stap) {
        var nu = klok.instant();
        var naar = stap.naar();
        // Who picked it up just now did so now; who kept it did so when he did.
        var opgepaktOp = stap.uitvoerder() == null
                ? null
                : stap.uitvoerder().equals(stand.uitvoerder()) ? stand.opgepaktOp() : nu;
        return new Overgang(
                stand.id(),
                stand.bedrijf(),
                // Any state that leads there will do, as long as it is with the same person: that a colleague opened it
                // in the meantime, or the employer answered, is no reason to refuse.
                Arrays.stream(OpdrachtStatus.values())
                        .filter(van -> van.kanNaar(naar))
                        .toList(),
                stand.uitvoerder(),
                naar,
                naar.loopt() ? 1 : null,
                stap.uitvoerder(),
                opgepaktOp,
                naar.loopt() ? null : nu,
                naar.loopt() ? null : stap.tekst(),
                nu);
    }

    /**
     * One step of an order.
     *
     * @param uitvoerder with whom it is afterwards
     * @param tekst what was written with it
     * @param brieven the mail it causes
     * @param inLog what the audit log tells of it
     */
    record Stap(
            Handeling handeling,
            GebeurtenisSoort soort,
            OpdrachtStatus naar,
            @Nullable GebruikerId uitvoerder,
            @Nullable String tekst,
            List<Brief> brieven,
            String inLog) {

        /** Of which there is no more to log than where it leads. */
        Stap(
                Handeling handeling,
                GebeurtenisSoort soort,
                OpdrachtStatus naar,
                @Nullable GebruikerId uitvoerder,
                @Nullable String tekst,
                List<Brief> brieven) {
            this(handeling, soort, naar, uitvoerder, tekst, brieven, naar.name());
        }
    }
}
